import { agendaConforms } from '../../../conformance/agenda.ts';
import { agendaOn } from './a-table.ts';

agendaConforms('dynamoAgenda on a table in memory', async () => agendaOn());
