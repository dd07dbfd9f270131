#!/usr/bin/env node
import { samband } from '../scripts/samband.mjs';

samband(process.argv.slice(2));
