import type { Line, Phone } from '../view.ts';
import { conversation } from './conversation.ts';
import { make, setText } from './element.ts';
import { oneStop } from './one-stop.ts';
import { placeOf } from './times.ts';
import { type Answered, typeOn } from './type-on.ts';

/** A phone on the screen. */
export interface PhoneView {
  readonly element: HTMLElement;
  show(phone: Phone, selected: string | undefined): void;
  /** Puts the keyboard on a line of its conversation, and brings it into view. */
  focus(line: string): void;
}

/** How long an answer is waited for before it is said that there is none yet, milliseconds. */
const PATIENCE_MS = 20_000;

/** A phone with its conversation and the box to type in; `select` hears which line was chosen. */
export function phoneView(phone: Phone, select: (line: Line) => void): PhoneView {
  const { id, owner, number, zone } = phone;
  const talk = conversation(owner, select);
  const box = make('input', {
    attributes: {
      id: `text-${id}`,
      type: 'text',
      autocomplete: 'off',
      placeholder: 'Type as they would',
      'aria-describedby': `status-${id}`,
    },
  });
  const button = make('button', { class: 'send', text: 'Send', attributes: { type: 'submit' } });
  const label = make('label', {
    class: 'unseen',
    text: `Reply as ${owner}`,
    attributes: { for: `text-${id}` },
  });
  const status = make('p', { class: 'status', attributes: { id: `status-${id}`, role: 'status' } });
  const form = make('form', { class: 'reply' }, triesOf(phone, box), label, box, button, status);
  let waitsFor: { readonly id: string; readonly since: number } | undefined;

  function say(text: string, isTrouble = false): void {
    setText(status, text);
    status.classList.toggle('trouble', isTrouble);
    box.toggleAttribute('aria-invalid', isTrouble);
  }

  function answered(answer: Answered): void {
    button.disabled = false;
    box.readOnly = false;
    if (!answer.ok) {
      say(answer.message, true);
      return;
    }
    box.value = '';
    waitsFor = { id: answer.id, since: performance.now() };
    say('Taken in; waiting for the answer …');
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (button.disabled) return;
    button.disabled = true;
    box.readOnly = true;
    say('On its way …');
    void typeOn(id, box.value).then(answered);
  });

  function follow({ lines }: Phone): void {
    if (!waitsFor) return;
    const line = lines.find((one) => one.id === waitsFor?.id);
    if (line?.isDone) {
      waitsFor = undefined;
      say(`${line.state[0]?.toUpperCase() ?? ''}${line.state.slice(1)}.`);
    } else if (performance.now() - waitsFor.since > PATIENCE_MS) {
      waitsFor = undefined;
      say('Taken in. There is no answer yet.');
    }
  }

  const header = make(
    'header',
    {},
    make('h2', { text: owner, attributes: { id: `owner-${id}` } }),
    make('p', { text: `${number} · ${placeOf(zone)} time` }),
  );
  return {
    element: make(
      'section',
      { class: 'phone', attributes: { 'aria-labelledby': `owner-${id}` } },
      header,
      talk.element,
      form,
    ),
    show(now, selected) {
      talk.show(now, selected);
      follow(now);
    },
    focus: talk.focus,
  };
}

/** What could be written: each puts itself into the box, to be sent or changed. */
function triesOf({ owner, tries }: Phone, box: HTMLInputElement): HTMLElement {
  const buttons = tries.map((text) => {
    const button = make('button', { text, attributes: { type: 'button' } });
    button.addEventListener('click', () => {
      box.value = text;
      box.focus();
    });
    return button;
  });
  const attributes = { role: 'toolbar', 'aria-label': `What ${owner} could write` };
  const bar = make('div', { class: 'tries', attributes }, ...buttons);
  oneStop(bar, 'first')();
  return bar;
}
