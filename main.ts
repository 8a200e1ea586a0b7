import { GenesysAuditEvents } from "./stacks/genesys-audit-events";
import { EventsApp } from "./synthesis/events-app";

const app = new EventsApp({ projectDirectory: __dirname });
new GenesysAuditEvents(app, "genesys-audit-events");
app.run();
