/** What the names of all of Genesys Cloud's partner event sources begin with. */
export const GENESYS_EVENT_SOURCE_PREFIX = "aws.partner/genesys.com";

/**
 * The full name of an integration's partner event source, which is also the `source` of its events.
 *
 * @see https://developer.genesys.cloud/notificationsalerts/notifications/event-bridge
 */
export function genesysEventSourceName(organizationId: string, eventSourceSuffix: string): string {
  return `${GENESYS_EVENT_SOURCE_PREFIX}/cloud/${organizationId}/${eventSourceSuffix}`;
}
