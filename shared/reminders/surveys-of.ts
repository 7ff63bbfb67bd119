import type { StageConfig } from '../config/stage-config.ts';
import type { ReminderFacts } from '../contracts/facts.ts';
import type { Instant } from '../contracts/instant.ts';
import type { ServiceFacts } from '../contracts/service-facts.ts';
import { invited } from '../domain/surveys/invited.ts';
import { type SurveyTimes, surveyTimes } from '../domain/surveys/survey-times.ts';
import type { Due } from './reminder.ts';

/** A survey of a customer: about what, since when its invitation is due, and its moments. */
export interface Survey extends SurveyTimes {
  readonly service: ServiceFacts;
  readonly dueAt: Instant;
}

/** That a message about a survey falls due then, useful until the survey ends. */
export function dueOfSurvey(
  programme: string,
  { service: { serviceId, service }, endsAt }: Survey,
  dueAt: Instant,
): Due {
  const about = { programme, occurrence: serviceId, policyIds: [], serviceId, data: { service } };
  return { ...about, dueAt, usefulUntil: endsAt };
}

/** The surveys of a customer, in order: of those services they are asked about, in the zone they have now. */
export function surveysOf({ services, customer }: ReminderFacts, config: StageConfig): readonly Survey[] {
  return invited(services, config.surveys).flatMap(({ service, dueAt }) => {
    const times = surveyTimes(dueAt, customer.timeZone, config);
    return times ? [{ service, dueAt, ...times }] : [];
  });
}
