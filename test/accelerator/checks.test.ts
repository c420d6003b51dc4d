/** The checks that `npm run verify:gpu` makes, on the pretend device: so it's known that they can pass. */
import { checks } from '../../scripts/verify-gpu/checks.js';
import './support.js';

test.each(Object.entries(checks))('%s', (_, check) => check('pretend:0'));
