import { conversationBookConforms } from '../../conformance/conversation-book.ts';
import { conversingTables } from '../../support/conversing-tables.ts';

conversationBookConforms('dynamoConversationBook', async () => conversingTables());
