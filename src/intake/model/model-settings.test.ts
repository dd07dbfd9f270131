import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { readModelSettings } from './model-settings.ts';

const env = { SAMBAND_MODEL_URL: 'http://127.0.0.1:11434/v1', SAMBAND_MODEL_NAME: 'some-model' };
const wrong = (setting: string) => ({ code: 'wrong-setting', params: { setting } });

describe('the settings of the model', () => {
  it('are off where no address is set', () => {
    assert.equal(readModelSettings({}), null);
    assert.equal(readModelSettings({ SAMBAND_MODEL_URL: '', SAMBAND_MODEL_NAME: 'some-model', SAMBAND_MODEL_MASK: 'nonsense' }), null);
  });

  it('lead to the chat completions of the address, whether it names them or not, and keep what else it says', () => {
    const address = (url: string) => readModelSettings({ ...env, SAMBAND_MODEL_URL: url })?.address.href;
    assert.equal(address('http://127.0.0.1:11434/v1'), 'http://127.0.0.1:11434/v1/chat/completions');
    assert.equal(address('https://model.example/v1/'), 'https://model.example/v1/chat/completions');
    assert.equal(address('https://model.example/x/chat/completions?api-version=1'), 'https://model.example/x/chat/completions?api-version=1');
  });

  it('name the first thing to mend, and never say what it was set to', () => {
    for (const url of ['nonsense', 'file:///etc/passwd', 'ftp://model.example', 'https://me:secret@model.example/v1', 'javascript:alert(1)'])
      assert.throws(() => readModelSettings({ ...env, SAMBAND_MODEL_URL: url }), wrong('SAMBAND_MODEL_URL'));
    assert.throws(() => readModelSettings({ ...env, SAMBAND_MODEL_NAME: ' ' }), wrong('SAMBAND_MODEL_NAME'));
    assert.throws(() => readModelSettings({ ...env, SAMBAND_MODEL_KEY: 'a key\nX-Other: header' }), wrong('SAMBAND_MODEL_KEY'));
    assert.throws(() => readModelSettings({ ...env, SAMBAND_MODEL_MASK: 'yes' }), wrong('SAMBAND_MODEL_MASK'));
    for (const timeout of ['0', '601', 'soon', '1.5'])
      assert.throws(() => readModelSettings({ ...env, SAMBAND_MODEL_TIMEOUT: timeout }), wrong('SAMBAND_MODEL_TIMEOUT'));
  });

  it('do not show the key when they are printed', () => {
    const settings = readModelSettings({ ...env, SAMBAND_MODEL_KEY: 'a-key-nobody-may-see' });
    assert.equal(settings?.key(), 'a-key-nobody-may-see');
    assert.doesNotMatch(inspect(settings, { depth: 9, showHidden: true }) + JSON.stringify(settings), /nobody/u);
  });
});
