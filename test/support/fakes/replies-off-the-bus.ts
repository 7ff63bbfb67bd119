import { Chunk } from '#shared/contracts/candidate.ts';
import { replyDue } from '#shared/contracts/events/reply-due.ts';
import type { Events } from '#shared/ports/events.ts';
import type { OutreachQueue } from '#shared/ports/outreach-queue.ts';

/** A bus with the rule by which replies that are told on it come to their queue; everything else stays on it. */
export function repliesOffTheBus(bus: Events, queue: Pick<OutreachQueue, 'enqueue'>): Events {
  return {
    async publish(events) {
      const [replies, others] = [true, false].map((are) =>
        events.filter(({ type }) => (type === replyDue.type) === are),
      );
      await bus.publish(others ?? []);
      for (const { data } of replies ?? []) await queue.enqueue('replies', [Chunk.parse(data)]);
    },
  };
}
