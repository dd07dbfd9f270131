import type { FC } from 'hono/jsx';

/** What stands above a form that was not saved though all its fields were right. */
export interface Notice {
  refusal?: string;
}

/** Why the register would not save what the form below holds. */
export const RefusalNotice: FC<{ sentence: string }> = ({ sentence }) => (
  <div class="ds-alert conflict" data-color="danger" role="alert">
    <p>{sentence}</p>
  </div>
);
