import { z } from 'zod';
import { EngagementDraft } from '../../domain/draft.ts';
import { LANGS } from '../../domain/lang.ts';
import { Filter } from './engagement-filter.ts';

const Created = z.object({ engagementId: z.string() });
const Hits = z.object({
  hits: z.array(
    z.object({
      id: z.string(),
      type: z.enum(['engagement', 'party', 'commitment', 'source']),
      title: z.partialRecord(z.enum(LANGS), z.string()),
      why: z.string(),
    }),
  ),
  took_ms: z.number(),
});
const Refusal = z.object({
  problem: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  message: z.string().optional(),
  issues: z.array(z.object({ path: z.string(), code: z.string() })).optional(),
});
const Rows = z.object({ rows: z.array(z.looseObject({})), next: z.string().nullable(), total: z.number() });

/** What programs can fetch and send, as OpenAPI 3.1; the schemas are those the server itself checks with. */
export function describeApi(version: string) {
  const schema = (type: z.ZodType, io: 'input' | 'output' = 'output') => {
    const { $schema: _, ...rest } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
    return rest;
  };
  const json = (type: z.ZodType, description: string) => ({ description, content: { 'application/json': { schema: schema(type) } } });
  const refusals = { 401: json(Refusal, 'Not signed in'), default: json(Refusal, 'Refused, with a problem code') };
  const query = (name: string, type: z.ZodType = z.string().optional()) => ({ name, in: 'query', required: false, schema: schema(type, 'input') });
  const path = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
  const get = (summary: string, parameters: object[], answer: z.ZodType) => ({
    get: { summary, parameters, responses: { 200: json(answer, 'Found'), ...refusals } },
  });
  const paging = [query('after'), query('limit', z.coerce.number().optional())];
  return {
    openapi: '3.1.0',
    info: { title: 'Samband', version, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    components: {
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', description: 'The session a sign-in link opens' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'samband_session' },
      },
    },
    security: [{ session: [] }, { cookie: [] }],
    paths: {
      '/health': { get: { summary: 'Whether the server is ready', security: [], responses: { 200: json(z.object({ status: z.literal('ok') }), 'Ready') } } },
      '/api/engagements': {
        ...get('List engagements', [...Object.entries(Filter.shape).map(([name, type]) => query(name, type)), ...paging], Rows),
        post: {
          summary: 'Log an engagement',
          requestBody: { required: true, content: { 'application/json': { schema: schema(EngagementDraft, 'input') } } },
          responses: { 201: json(Created, 'Logged'), 422: json(Refusal, 'To be mended'), ...refusals },
        },
      },
      '/api/engagements/{id}': get('Read an engagement with its evidence', [path('id')], z.looseObject({ engagementId: z.string() })),
      '/api/parties': get('List parties', [query('words'), ...paging], Rows),
      '/api/events': get('List events', [query('words'), ...paging], Rows),
      '/api/events/{id}': get('Read an event', [path('id')], z.looseObject({ eventId: z.string() })),
      '/api/parties/{id}': get('Read a party', [path('id')], z.looseObject({ partyId: z.string() })),
      '/api/commitments': get('List commitments by due year', [query('year')], z.object({ rows: z.array(z.looseObject({ commitmentId: z.string() })) })),
      '/api/account/{year}': get(
        'Compile the account of a year',
        [path('year'), query('lang', z.enum(LANGS).optional()), query('rivals', z.literal('notes').optional())],
        z.looseObject({ period: z.string(), lang: z.enum(LANGS), sections: z.array(z.looseObject({})) }),
      ),
      '/api/search': get('Search everything', [query('q')], Hits),
    },
  };
}
