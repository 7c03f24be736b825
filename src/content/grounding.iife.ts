import model from '../../models/grounding/trees.json' with { type: 'json' };
import { createGrounding } from '../judges/grounding/score.ts';

/** Injected once somebody has supplied a text that replies can be held against; the model is the most of it. */
window.parapet?.arrived('grounding', { ...createGrounding(model), threshold: model.mark });
