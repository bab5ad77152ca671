import type { OpenView } from '../extras.ts';
import { CloseIcon, PauseIcon, PlayIcon } from '../parts/icons.tsx';
import { KeyButton } from './key-button.tsx';
import type { Player } from './player.ts';
import { problemOf } from './player-problem.ts';
import { type PlayerStep, STEPS_BACK, STEPS_ON } from './player-steps.tsx';
import { StoryLine } from './story-line.tsx';
import { VoiceButton } from './voice-settings.tsx';

interface PlayerStripProps {
  view: OpenView;
  player: Player;
  /** Whether the text goes along with the voice. */
  isFollowed: boolean;
  onComeBack(): void;
  onStep(step: PlayerStep): void;
  onToggle(): void;
  onClose(): void;
}

/** The line at the foot of the view while it reads aloud: the story with the voice's place in it, and what steers it. */
export function PlayerStrip(props: PlayerStripProps) {
  const { view, player, isFollowed, onComeBack, onClose } = props;
  const { translate } = view.texts;
  const stop = translate('listenClose');
  return (
    <>
      <StoryLine texts={view.texts} player={player} />
      <div class="player-words">
        <p role="status">{problemOf(view, player.state())}</p>
        {!isFollowed && (
          <button type="button" class="come-back" onClick={onComeBack}>
            {translate('listenComeBack')}
          </button>
        )}
      </div>
      <Transport {...props} />
      <div class="player-end">
        <VoiceButton view={view} />
        <button type="button" class="stop" aria-label={stop} title={stop} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
    </>
  );
}

function Transport({ view, player, onStep, onToggle }: PlayerStripProps) {
  const isPlaying = player.state().status === 'playing';
  const steps = (list: PlayerStep[]) =>
    list.map((step) => (
      <KeyButton key={step.label} view={view} {...step} onClick={() => onStep(step)} />
    ));
  return (
    <div class="transport">
      {steps(STEPS_BACK)}
      <KeyButton
        name="play"
        shortcut="a"
        view={view}
        label={isPlaying ? 'listenPause' : 'listenPlay'}
        icon={isPlaying ? <PauseIcon /> : <PlayIcon />}
        onClick={onToggle}
      />
      {steps(STEPS_ON)}
    </div>
  );
}
