import { type Recognise, recogniserWith } from './people/recognise.ts';
import modelAddress from './people/tagger/people.model?url';
import { loadTagger } from './people/tagger/tagger.ts';

let loading: Promise<Recognise> | null = null;

/** The recogniser with the extension's own model file, read once while the background lives; read anew after a failure. */
export function loadRecogniser(): Promise<Recognise> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Recognise> {
  const response = await fetch(modelAddress);
  return recogniserWith(loadTagger(await response.arrayBuffer()));
}
