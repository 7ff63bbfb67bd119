import type { Problem } from '#shared/contracts/problem.ts';
import type { Phone, View } from '../view.ts';
import { part, setText } from './element.ts';
import { type PhoneView, phoneView } from './phone-view.ts';
import { showWarning } from './warning-view.ts';
import { hideWhy, showWhy } from './why-view.ts';

const EACH_MS = 1_000;

const phones = new Map<string, PhoneView>();
let view: View | undefined;
let version = '';
let chosen: { readonly phone: string; readonly line: string } | undefined;

function show(now: View): void {
  view = now;
  for (const phone of now.phones) {
    const selected = chosen?.phone === phone.id ? chosen.line : undefined;
    shownOf(phone).show(phone, selected);
  }
  part('no-phones').hidden = now.phones.length > 0;
  showChosen(now);
  showWarning(now.warning);
}

function shownOf(phone: Phone): PhoneView {
  const standing = phones.get(phone.id);
  if (standing) return standing;
  const made = phoneView(phone, ({ id }) => choose(phone.id, id));
  phones.set(phone.id, made);
  part('phones').append(made.element);
  return made;
}

function choose(phone: string, line: string): void {
  const isSame = chosen?.phone === phone && chosen.line === line;
  chosen = isSame ? undefined : { phone, line };
  if (view) show(view);
  phones.get(phone)?.focus(line);
}

function showChosen({ phones: all }: View): void {
  const phone = all.find(({ id }) => id === chosen?.phone);
  const line = phone?.lines.find(({ id }) => id === chosen?.line);
  if (phone && line) showWhy(line.text, line.why, phone.zone);
  else hideWhy();
}

function closeWhy(): void {
  const from = chosen;
  chosen = undefined;
  if (view) show(view);
  if (from) phones.get(from.phone)?.focus(from.line);
}

function tell(state: 'live' | 'trouble', text: string): void {
  const said = part('state');
  setText(said, text);
  said.className = state;
}

/** Looks once. What it showed before stays when it cannot. */
async function look(): Promise<void> {
  const answer = await read().catch(() => gone);
  if (answer && 'error' in answer) {
    tell('trouble', answer.error.message);
  } else {
    const now = answer ?? view;
    if (now) show(now);
    tell('live', 'Live');
  }
}

/** What there is to show; undefined while it is what was shown before. */
async function read(): Promise<View | Problem | undefined> {
  const response = await fetch('/view', { cache: 'no-store', headers: { 'if-none-match': version } });
  if (response.status === 304) return undefined;
  version = response.headers.get('etag') ?? '';
  return await response.json();
}

const gone: Problem = {
  error: {
    code: 'gone',
    message:
      'npm start has ended: start it again, and open the address that it prints. What you see was read before.',
  },
};

async function keepLooking(): Promise<void> {
  if (!document.hidden) await look();
  setTimeout(() => void keepLooking(), EACH_MS);
}

part('close-why').addEventListener('click', closeWhy);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && chosen) closeWhy();
});
hideWhy();
void keepLooking();
