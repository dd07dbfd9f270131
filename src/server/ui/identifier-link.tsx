import type { FC } from 'hono/jsx';
import { identifierAddress, type Identifier } from '../../domain/identifier.ts';

/** An identifier, with the way to where its scheme tells of the party. */
export const IdentifierLink: FC<Identifier> = (identifier) => {
  const address = identifierAddress(identifier);
  return address === null ? (
    <bdi>{identifier.value}</bdi>
  ) : (
    <a class="ds-link" href={address} rel="noreferrer">
      <bdi>{identifier.value}</bdi>
    </a>
  );
};
