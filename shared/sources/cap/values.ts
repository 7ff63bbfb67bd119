import { severities } from '../../contracts/hazard-alert.ts';

/** The values CAP 1.2 (§3.2) allows, with those of 1.0 and 1.1 among them. */
export const values = {
  status: ['Actual', 'Exercise', 'System', 'Test', 'Draft'],
  messageType: ['Alert', 'Update', 'Cancel', 'Ack', 'Error'],
  scope: ['Public', 'Restricted', 'Private'],
  category: [
    'Geo',
    'Met',
    'Safety',
    'Security',
    'Rescue',
    'Fire',
    'Health',
    'Env',
    'Transport',
    'Infra',
    'CBRNE',
    'Other',
  ],
  responseType: [
    'Shelter',
    'Evacuate',
    'Prepare',
    'Execute',
    'Avoid',
    'Monitor',
    'Assess',
    'AllClear',
    'None',
  ],
  urgency: ['Immediate', 'Expected', 'Future', 'Past', 'Unknown'],
  severity: severities,
  certaintyAsWritten: ['Observed', 'Very Likely', 'Likely', 'Possible', 'Unlikely', 'Unknown'],
} as const;
