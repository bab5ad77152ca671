import { type EvidenceRule, rule } from './rule.ts';

/** Where the block stands and what it shares with the story. Goes: a card after the last paragraph. Stays: a line between two paragraphs that speaks of the same. */
export const placeEvidence: EvidenceRule[] = [
  rule('afterStory', 'evidenceAfterStory', ({ index }, { story }) => !!story && index > story.last),
  rule(
    'beforeStory',
    'evidenceBeforeStory',
    ({ index }, { story }) => !!story && index < story.first,
  ),
  rule('betweenStory', 'evidenceBetweenStory', ({ index, isStoryLike, labelAlone }, { blocks }) => {
    return (
      !labelAlone &&
      !isStoryLike &&
      !!blocks[index - 1]?.isStoryLike &&
      !!blocks[index + 1]?.isStoryLike
    );
  }),
  rule('opening', 'evidenceOpening', ({ index }) => index === 0),
  rule(
    'repeated',
    'evidenceRepeated',
    ({ repetitions, shape }) => repetitions > 1 && shape.words < 30,
  ),
  rule('strangeWords', 'evidenceStrangeWords', ({ familiarShare }) => {
    return familiarShare !== null && familiarShare < 0.25;
  }),
  rule('familiarWords', 'evidenceFamiliarWords', ({ familiarShare }) => {
    return familiarShare !== null && familiarShare > 0.6;
  }),
  rule('reference', 'evidenceReference', ({ isReference }) => isReference),
  rule('storyLike', 'evidenceStoryLike', ({ isStoryLike }) => isStoryLike),
];
