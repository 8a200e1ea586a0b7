/**
 * EventBridge's constructs, and the app that synthesizes them.
 *
 * @module index
 */

export { ApiDestination, type ApiDestinationProps } from "../constructs/eventbridge/api-destination";
export { Archive, type ArchiveOptions, type ArchiveProps } from "../constructs/eventbridge/archive";
export { Authorization, type OAuthAuthorizationProps } from "../constructs/eventbridge/authorization";
export { Connection, type ConnectionProps } from "../constructs/eventbridge/connection";
export { EventBus, type EventBusOptions, type EventBusProps } from "../constructs/eventbridge/event-bus";
export { EventBusPolicy, type EventBusPolicyStatement } from "../constructs/eventbridge/event-bus-policy";
export type { IEventBus } from "../constructs/eventbridge/event-bus-ref";
export type { EventTargetConfig, EventTargetResource } from "../constructs/eventbridge/event-target-resource";
export { ExistingEventBus } from "../constructs/eventbridge/existing-event-bus";
export { HttpMethod } from "../constructs/eventbridge/http-method";
export { HttpParameter, type HttpParameters } from "../constructs/eventbridge/http-parameter";
export { EventField } from "../constructs/eventbridge/input/event-field";
export type { InputContent, RenderedInput } from "../constructs/eventbridge/input/input-content";
export { RuleTargetInput } from "../constructs/eventbridge/input/rule-target-input";
export type { IPartnerEventSource } from "../constructs/eventbridge/partner-event-source-ref";
export type { DetailPattern, EventPattern } from "../constructs/eventbridge/pattern/event-pattern";
export { Match } from "../constructs/eventbridge/pattern/match";
export type {
  AnythingBut,
  AnythingButText,
  ExactValue,
  ExistsMatcher,
  FieldPattern,
  IgnoreCase,
  Matcher,
  NumberMatcher,
  NumericComparison,
  NumericOperator,
  TextMatcher,
  TextOrList,
} from "../constructs/eventbridge/pattern/matcher";
export { Rule, type RuleProps } from "../constructs/eventbridge/rule";
export type { IRule } from "../constructs/eventbridge/rule-ref";
export { RuleTarget, type RuleTargetProps } from "../constructs/eventbridge/rule-target";
export type {
  IRuleTarget,
  RuleTargetConfig,
  RuleTargetOptions,
  RuleTargetParameters,
} from "../constructs/eventbridge/rule-target-config";
export { AWS_ACCOUNT_ID, AWS_REGION, EVENT_SOURCE_SUFFIX, type NameRule } from "../constructs/names";
export { type AwsProviderOptions, requireAwsProvider } from "../constructs/providers/aws";
export { SecretVariable, type SecretVariableProps } from "../constructs/variables/secret-variable";
export { ValidatedVariable, type ValidatedVariableProps } from "../constructs/variables/validated-variable";
export { type AcknowledgedId, acknowledge, type WarningId } from "../constructs/warnings";
export { EventsApp, type EventsAppProps } from "../synthesis/events-app";
export { type ConfigurationProblem, InvalidConfiguration } from "../synthesis/invalid-configuration";
export type { BackendSetting, Settings } from "../synthesis/settings";
