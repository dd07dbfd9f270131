import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quote } from './quote.ts';

test('words are put in quotation marks once', () => {
  assert.equal(quote('eit møte', ['«', '»']), '«eit møte»');
  assert.equal(quote('«Eit møte»', ['«', '»']), '«Eit møte»');
  assert.equal(quote('«Eit møte» og «eit anna»', ['«', '»']), '««Eit møte» og «eit anna»»');
  assert.equal(quote('', ['“', '”']), '“”');
});
