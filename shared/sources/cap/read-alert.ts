import type { HazardAlert } from '../../contracts/hazard-alert.ts';
import { alertId } from '../alert-id.ts';
import { type CapDocument, type CapElement, childrenOf, requiredText, textOf } from './element.ts';
import { limits } from './limits.ts';
import { choiceOf } from './read-choice.ts';
import { readInfo } from './read-info.ts';
import { readReferences } from './read-references.ts';
import { timeOf } from './read-time.ts';
import { refuse } from './refused.ts';
import { values } from './values.ts';

/**
 * A CAP document as our canonical alert. Elements may come in any order; unknown ones are left out.
 * An alert without info is valid (a Cancel usually has none) and concerns nobody by itself.
 * Lenient: `scope` may be missing in CAP 1.0, where it was optional, and is then Public unless the alert names a
 * restriction or addresses.
 */
export function readAlert(document: CapDocument): HazardAlert {
  const { alert, version } = document;
  const [identifier, sender] = [idOf(alert, 'identifier'), idOf(alert, 'sender')];
  const sent = timeOf(alert, 'sent') ?? refuse('missing', 'Give sent.', 'alert/sent');
  const note = textOf(alert, 'note');
  const infos = childrenOf(alert, 'info').map((info) => readInfo(info, { version, sender, sent }));
  rejectTooMany(infos);
  return {
    schema: 1,
    id: alertId(sender, identifier, sent),
    source: 'cap',
    identifier,
    sender,
    sent,
    status: choiceOf(alert, 'status', values.status),
    messageType: choiceOf(alert, 'msgType', values.messageType),
    scope: scopeOf(document),
    ...(note ? { note } : {}),
    references: readReferences(document),
    infos,
  };
}

/** CAP 1.2 §3.2.1: no spaces, commas, `<` or `&`, or references could not name the alert. */
function idOf(alert: CapElement, name: string): string {
  const id = requiredText(alert, name);
  if (/[\s,<&]/.test(id))
    refuse('invalid-id', `Give ${name} without spaces, commas, < and &.`, `alert/${name}`);
  if (id.length > limits.id)
    refuse('text-too-long', `Shorten ${name} to ${limits.id} characters.`, `alert/${name}`);
  return id;
}

function scopeOf({ alert, version }: CapDocument): HazardAlert['scope'] {
  const unsaid = ['scope', 'restriction', 'addresses'].every((name) => textOf(alert, name) === undefined);
  return version === '1.0' && unsaid ? 'Public' : choiceOf(alert, 'scope', values.scope);
}

function rejectTooMany(infos: HazardAlert['infos']): void {
  const areas = infos.flatMap((info) => info.areas);
  const shapes = areas.flatMap((area) => [...area.polygons, ...area.circles]);
  const points = areas.flatMap((area) => area.polygons).reduce((sum, ring) => sum + ring.length, 0);
  if (infos.length > limits.infos)
    refuse('too-many-infos', `Give at most ${limits.infos} infos.`, 'alert/info');
  if (areas.length > limits.areas)
    refuse('too-many-areas', `Give at most ${limits.areas} areas.`, 'alert/info');
  if (shapes.length > limits.polygons)
    refuse('too-many-shapes', `Give at most ${limits.polygons} shapes.`, 'alert/info');
  if (points > limits.points)
    refuse('too-many-points', `Give at most ${limits.points} points.`, 'alert/info');
}
