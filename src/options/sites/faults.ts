import type { PatternFault } from '../../sites/pattern.ts';
import type { MessageKey } from '../../strings.ts';

/** What is wrong with a line, in words. */
export const FAULTS: Record<PatternFault, MessageKey> = {
  empty: 'faultEmpty',
  host: 'faultHost',
  everySite: 'faultEverySite',
  scheme: 'faultScheme',
  expression: 'faultExpression',
  expressionSlow: 'faultExpressionSlow',
};
