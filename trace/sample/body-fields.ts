// Written by constructs/genesys/topics/generate.ts from the types of purecloud-platform-client-v2: do not edit.

/**
 * The fields of each model of an event body, as `name` or `name:type`.
 *
 * A type is `string` where none is written, `number`, `boolean`, `object` or a model; `[]` after it is an array of
 * it, `{}` a map of it by string keys.
 */
export const BODY_FIELDS: Readonly<Record<string, string>> = {
  AcdEndDetailEventTopicAcdEndEvent:
    "eventTime:number conversationId participantId sessionId disconnectType mediaType provider direction ani dnis addressTo addressFrom callbackUserName callbackNumbers:string[] callbackScheduledTime:number subject messageType queueId divisionId acdOutcome answeredUserId requestedRoutings:string[] usedRouting requestedRoutingSkillIds:string[] requestedSkillExpressionIds:string[] requestedLanguageId requestedRoutingUserIds:string[] routingPriority:number connectedDurationMs:number conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] utilizationLabel flowType",
  AcdStartDetailEventTopicAcdStartEvent:
    "eventTime:number conversationId participantId sessionId mediaType provider direction ani dnis addressTo addressFrom callbackUserName callbackNumbers:string[] callbackScheduledTime:number subject messageType queueId divisionId conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] utilizationLabel routingPriority:number requestedRoutingSkillIds:string[] skillExpressionApplied:boolean",
  AcwDetailEventTopicAfterCallWorkEvent:
    "eventTime:number conversationId participantId sessionId mediaType provider direction ani dnis addressTo addressFrom callbackUserName callbackNumbers:string[] callbackScheduledTime:number subject messageType userId queueId wrapupCode wrapupNotes wrapupDurationMs:number conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] utilizationLabel",
  AdhocRecordingTopicConversationData: "id",
  AdhocRecordingTopicLockData: "lockedBy:AdhocRecordingTopicUserData dateCreated dateExpires",
  AdhocRecordingTopicRecordingDataV2:
    "id name dateCreated dateModified workspace:AdhocRecordingTopicWorkspaceData createdBy:AdhocRecordingTopicUserData contentType contentLength:number filename changeNumber:number dateUploaded uploadedBy:AdhocRecordingTopicUserData lockInfo:AdhocRecordingTopicLockData selfUri durationMillieconds:number conversation:AdhocRecordingTopicConversationData read:boolean",
  AdhocRecordingTopicUserData: "id name",
  AdhocRecordingTopicWorkspaceData: "id",
  AgentActivityChangedTopicAgentActivity:
    "id routingStatus:AgentActivityChangedTopicRoutingStatus presence:AgentActivityChangedTopicPresence outOfOffice:AgentActivityChangedTopicOutOfOffice activeQueueIds:string[] dateActiveQueuesChanged",
  AgentActivityChangedTopicOrganizationPresence: "id systemPresence",
  AgentActivityChangedTopicOutOfOffice: "active:boolean modifiedDate",
  AgentActivityChangedTopicPresence:
    "presenceDefinition:AgentActivityChangedTopicOrganizationPresence presenceMessage modifiedDate",
  AgentActivityChangedTopicRoutingStatus: "status startTime",
  AgentStateEventTopicAgentStateEventNotification:
    "conversationId sessionId sessionStart:number currentStateStart:number currentState userId originatingDirection mediaType queueId requestedLanguageId requestedSkillIds:string[]",
  ArchitectDependencyTrackingBuildNotificationClient: "id name",
  ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification:
    "status user:ArchitectDependencyTrackingBuildNotificationUser client:ArchitectDependencyTrackingBuildNotificationClient startTime",
  ArchitectDependencyTrackingBuildNotificationHomeOrganization: "id name thirdPartyOrgName",
  ArchitectDependencyTrackingBuildNotificationUser:
    "id name homeOrg:ArchitectDependencyTrackingBuildNotificationHomeOrganization",
  ArchitectFlowNotificationArchitectOperation:
    "id complete:boolean user:ArchitectFlowNotificationUser client:ArchitectFlowNotificationClient actionName actionStatus errorMessage errorCode errorMessageParams:ArchitectFlowNotificationErrorMessageParams errorDetails:ArchitectFlowNotificationErrorDetail[]",
  ArchitectFlowNotificationClient: "id name",
  ArchitectFlowNotificationErrorDetail: "errorCode entityId entityName fieldName",
  ArchitectFlowNotificationErrorMessageParams: "additionalProperties:string{}",
  ArchitectFlowNotificationFlowNotification:
    "id name description deleted:boolean checkedInVersion:ArchitectFlowNotificationFlowVersion savedVersion:ArchitectFlowNotificationFlowVersion publishedVersion:ArchitectFlowNotificationFlowVersion currentOperation:ArchitectFlowNotificationArchitectOperation",
  ArchitectFlowNotificationFlowVersion: "id",
  ArchitectFlowNotificationHomeOrganization: "id name thirdPartyOrgName",
  ArchitectFlowNotificationUser: "id name homeOrg:ArchitectFlowNotificationHomeOrganization",
  ArchitectFlowOutcomeNotificationArchitectOperation:
    "id complete:boolean user:ArchitectFlowOutcomeNotificationUser client:ArchitectFlowOutcomeNotificationClient actionName actionStatus errorMessage errorCode errorMessageParams:ArchitectFlowOutcomeNotificationErrorMessageParams errorDetails:ArchitectFlowOutcomeNotificationErrorDetail[]",
  ArchitectFlowOutcomeNotificationClient: "id name",
  ArchitectFlowOutcomeNotificationErrorDetail: "errorCode entityId entityName fieldName",
  ArchitectFlowOutcomeNotificationErrorMessageParams: "additionalProperties:string{}",
  ArchitectFlowOutcomeNotificationFlowOutcomeNotification:
    "id name description currentOperation:ArchitectFlowOutcomeNotificationArchitectOperation",
  ArchitectFlowOutcomeNotificationHomeOrganization: "id name thirdPartyOrgName",
  ArchitectFlowOutcomeNotificationUser: "id name homeOrg:ArchitectFlowOutcomeNotificationHomeOrganization",
  ArchitectPromptNotificationArchitectOperation:
    "id complete:boolean user:ArchitectPromptNotificationUser client:ArchitectPromptNotificationClient actionName actionStatus errorMessage errorCode errorMessageParams:ArchitectPromptNotificationErrorMessageParams errorDetails:ArchitectPromptNotificationErrorDetail[]",
  ArchitectPromptNotificationClient: "id name",
  ArchitectPromptNotificationErrorDetail: "errorCode entityId entityName fieldName",
  ArchitectPromptNotificationErrorMessageParams: "additionalProperties:string{}",
  ArchitectPromptNotificationHomeOrganization: "id name thirdPartyOrgName",
  ArchitectPromptNotificationPromptNotification:
    "id name description currentOperation:ArchitectPromptNotificationArchitectOperation",
  ArchitectPromptNotificationUser: "id name homeOrg:ArchitectPromptNotificationHomeOrganization",
  ArchitectPromptResourceNotificationPromptResourceAudioFormat:
    "channels:number bitsPerSample:number sampleRate:number encoding",
  ArchitectPromptResourceNotificationPromptResourceNotification:
    "promptId id language mediaUri uploadStatus durationSeconds:number audioFormat:ArchitectPromptResourceNotificationPromptResourceAudioFormat",
  ArchitectSystemPromptResourceNotificationPromptResourceAudioFormat:
    "channels:number bitsPerSample:number sampleRate:number encoding",
  ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification:
    "promptId id language mediaUri uploadStatus durationSeconds:number audioFormat:ArchitectSystemPromptResourceNotificationPromptResourceAudioFormat",
  AttributeDetailEventTopicAttributeUpdateEvent:
    "eventTime:number conversationId participantId attributes:string{} conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] communications:AttributeDetailEventTopicCommunication[]",
  AttributeDetailEventTopicCommunication: "id mediaType",
  AuditTopicAddressableEntityRef: "id selfUri",
  AuditTopicAuditLogMessage:
    "id userId userHomeOrgId username:AuditTopicDomainEntityRef userDisplay clientId:AuditTopicAddressableEntityRef remoteIp:string[] serviceName level eventTime message:AuditTopicMessageInfo action entityType entity:AuditTopicDomainEntityRef propertyChanges:AuditTopicPropertyChange[] context:string{}",
  AuditTopicDomainEntityRef: "id name selfUri",
  AuditTopicMessageInfo: "localizableMessageCode message messageWithParams messageParams:string{}",
  AuditTopicPropertyChange: "property oldValues:string[] newValues:string[]",
  CallForwardingEventCall: "targets:CallForwardingEventTarget[]",
  CallForwardingEventCallForwarding:
    "user:CallForwardingEventUser enabled:boolean calls:CallForwardingEventCall[] voicemail modifiedDate",
  CallForwardingEventTarget: "type value",
  CallForwardingEventUser: "id",
  CapacityPlanningRequirementsResultTopicBusinessUnit: "id",
  CapacityPlanningRequirementsResultTopicCapacityPlanReference: "id",
  CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification:
    "capacityPlan:CapacityPlanningRequirementsResultTopicCapacityPlanReference businessUnit:CapacityPlanningRequirementsResultTopicBusinessUnit status referenceBusinessUnitDate granularity downloadUrl errorCode",
  ChatBadgeTopicBadgeEntity: "jabberId",
  ChatBadgeTopicChatBadge: "entity:ChatBadgeTopicBadgeEntity unreadCount:number lastUnreadNotificationDate",
  CollaborateChatAdhocMessageEventTopicCollaborateChatEntity: "entityJid entityId entityType",
  CollaborateChatAdhocMessageEventTopicCollaborateChatMessage:
    "messageId created actionType body from:CollaborateChatAdhocMessageEventTopicCollaborateChatEntity to:CollaborateChatAdhocMessageEventTopicCollaborateChatEntity mentions:CollaborateChatAdhocMessageEventTopicCollaborateChatEntity[] notifyAll:boolean reactions:string[]{}",
  CollaborateChatGroupMessageEventTopicCollaborateChatEntity: "entityJid entityId entityType",
  CollaborateChatGroupMessageEventTopicCollaborateChatMessage:
    "messageId created actionType body from:CollaborateChatGroupMessageEventTopicCollaborateChatEntity to:CollaborateChatGroupMessageEventTopicCollaborateChatEntity mentions:CollaborateChatGroupMessageEventTopicCollaborateChatEntity[] notifyAll:boolean reactions:string[]{}",
  ContactDetailEventTopicContactUpdateEvent:
    "eventTime:number conversationId participantId sessionId mediaType externalOrganizationId externalContactId provider direction ani dnis addressTo addressFrom callbackUserName callbackNumbers:string[] callbackScheduledTime:number subject messageType conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] divisionId utilizationLabel",
  ContactlistDownloadReadyExportUri: "uri exportTimestamp additionalProperties:object{}",
  ContactlistImportStatusImportStatus:
    "importState totalRecords:number completedRecords:number percentageComplete:number failureReason targetContactListIds:string[] listNamePrefix additionalProperties:object{}",
  ContentManagementSingleDocumentTopicDocumentDataV2:
    "id name dateCreated dateModified workspace:ContentManagementSingleDocumentTopicWorkspaceData createdBy:ContentManagementSingleDocumentTopicUserData contentType contentLength:number filename changeNumber:number dateUploaded uploadedBy:ContentManagementSingleDocumentTopicUserData lockInfo:ContentManagementSingleDocumentTopicLockData selfUri",
  ContentManagementSingleDocumentTopicLockData:
    "lockedBy:ContentManagementSingleDocumentTopicUserData dateCreated dateExpires",
  ContentManagementSingleDocumentTopicUserData: "id name",
  ContentManagementSingleDocumentTopicWorkspaceData: "id",
  ContentManagementWorkspaceDocumentsTopicDocumentDataV2:
    "id name dateCreated dateModified workspace:ContentManagementWorkspaceDocumentsTopicWorkspaceData createdBy:ContentManagementWorkspaceDocumentsTopicUserData contentType contentLength:number filename changeNumber:number dateUploaded uploadedBy:ContentManagementWorkspaceDocumentsTopicUserData lockInfo:ContentManagementWorkspaceDocumentsTopicLockData selfUri",
  ContentManagementWorkspaceDocumentsTopicLockData:
    "lockedBy:ContentManagementWorkspaceDocumentsTopicUserData dateCreated dateExpires",
  ContentManagementWorkspaceDocumentsTopicUserData: "id name",
  ContentManagementWorkspaceDocumentsTopicWorkspaceData: "id",
  ConversationCallEventTopicCallConversation:
    "id name participants:ConversationCallEventTopicCallMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:ConversationCallEventTopicConversationDivisionMembership[] recordingState securePause:boolean maxParticipants:number",
  ConversationCallEventTopicCallMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:ConversationCallEventTopicUriReference queue:ConversationCallEventTopicUriReference team:ConversationCallEventTopicUriReference attributes:string{} errorInfo:ConversationCallEventTopicErrorBody script:ConversationCallEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:ConversationCallEventTopicUriReference externalContactInitialDivisionId externalOrganization:ConversationCallEventTopicUriReference wrapup:ConversationCallEventTopicWrapup conversationRoutingData:ConversationCallEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:ConversationCallEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:ConversationCallEventTopicQueueMediaSettings muted:boolean confined:boolean recording:boolean recordingState recordersState:ConversationCallEventTopicRecordersState disposition:ConversationCallEventTopicDisposition transferSource securePause:boolean group:ConversationCallEventTopicUriReference ani dnis documentId monitoredParticipantId coachedParticipantId bargedParticipantId bargedTime consultParticipantId faxStatus:ConversationCallEventTopicFaxStatus publicIpAddress",
  ConversationCallEventTopicConversationDivisionMembership:
    "division:ConversationCallEventTopicDomainEntityRef entities:ConversationCallEventTopicDivisionEntityRef[]",
  ConversationCallEventTopicConversationRoutingData:
    "queue:ConversationCallEventTopicUriReference language:ConversationCallEventTopicUriReference priority:number skills:ConversationCallEventTopicUriReference[] scoredAgents:ConversationCallEventTopicScoredAgent[] skillExpressionId:ConversationCallEventTopicUriReference",
  ConversationCallEventTopicDetail: "errorCode fieldName entityId entityName",
  ConversationCallEventTopicDisposition:
    "name analyzer amdTimeout:ConversationCallEventTopicDispositionAmdTimeout silentCallTimeout:ConversationCallEventTopicDispositionSilentCallTimeout",
  ConversationCallEventTopicDispositionAmdTimeout:
    "timeoutMs:number timerStartEvent timerStartTime:number timerEndTime:number",
  ConversationCallEventTopicDispositionSilentCallTimeout:
    "timeoutMs:number timerStartTime:number timerEndTime:number",
  ConversationCallEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  ConversationCallEventTopicDomainEntityRef: "id selfUri",
  ConversationCallEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:ConversationCallEventTopicDetail[] errors:ConversationCallEventTopicErrorBody[] limit:ConversationCallEventTopicLimit",
  ConversationCallEventTopicFaxStatus:
    "direction expectedPages:number activePage:number linesTransmitted:number bytesTransmitted:number dataRate:number pageErrors:number lineErrors:number",
  ConversationCallEventTopicJourneyAction: "id actionMap:ConversationCallEventTopicJourneyActionMap",
  ConversationCallEventTopicJourneyActionMap: "id version:number",
  ConversationCallEventTopicJourneyContext:
    "customer:ConversationCallEventTopicJourneyCustomer customerSession:ConversationCallEventTopicJourneyCustomerSession triggeringAction:ConversationCallEventTopicJourneyAction",
  ConversationCallEventTopicJourneyCustomer: "id idType",
  ConversationCallEventTopicJourneyCustomerSession: "id type",
  ConversationCallEventTopicLimit: "key namespace value:number documented:boolean",
  ConversationCallEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  ConversationCallEventTopicRecordersState:
    "adhocState customerExperienceState agentExperienceState snippetState",
  ConversationCallEventTopicScoredAgent: "agent:ConversationCallEventTopicUriReference score:number",
  ConversationCallEventTopicUriReference: "id name",
  ConversationCallEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  ConversationCallbackEventTopicCallbackConversation:
    "id name participants:ConversationCallbackEventTopicCallbackMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:ConversationCallbackEventTopicConversationDivisionMembership[]",
  ConversationCallbackEventTopicCallbackMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:ConversationCallbackEventTopicUriReference queue:ConversationCallbackEventTopicUriReference team:ConversationCallbackEventTopicUriReference attributes:string{} errorInfo:ConversationCallbackEventTopicErrorBody script:ConversationCallbackEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:ConversationCallbackEventTopicUriReference externalContactInitialDivisionId externalOrganization:ConversationCallbackEventTopicUriReference wrapup:ConversationCallbackEventTopicWrapup conversationRoutingData:ConversationCallbackEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:ConversationCallbackEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:ConversationCallbackEventTopicQueueMediaSettings outboundPreview:ConversationCallbackEventTopicDialerPreview voicemail:ConversationCallbackEventTopicVoicemail callbackNumbers:string[] callbackUserName skipEnabled:boolean externalCampaign:boolean timeoutSeconds:number callbackScheduledTime automatedCallbackConfigId",
  ConversationCallbackEventTopicConversationDivisionMembership:
    "division:ConversationCallbackEventTopicDomainEntityRef entities:ConversationCallbackEventTopicDivisionEntityRef[]",
  ConversationCallbackEventTopicConversationRoutingData:
    "queue:ConversationCallbackEventTopicUriReference language:ConversationCallbackEventTopicUriReference priority:number skills:ConversationCallbackEventTopicUriReference[] scoredAgents:ConversationCallbackEventTopicScoredAgent[] skillExpressionId:ConversationCallbackEventTopicUriReference",
  ConversationCallbackEventTopicDetail: "errorCode fieldName entityId entityName",
  ConversationCallbackEventTopicDialerPreview:
    "id contactId contactListId campaignId phoneNumberColumns:ConversationCallbackEventTopicPhoneNumberColumn[]",
  ConversationCallbackEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  ConversationCallbackEventTopicDomainEntityRef: "id selfUri",
  ConversationCallbackEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:ConversationCallbackEventTopicDetail[] errors:ConversationCallbackEventTopicErrorBody[] limit:ConversationCallbackEventTopicLimit",
  ConversationCallbackEventTopicJourneyAction: "id actionMap:ConversationCallbackEventTopicJourneyActionMap",
  ConversationCallbackEventTopicJourneyActionMap: "id version:number",
  ConversationCallbackEventTopicJourneyContext:
    "customer:ConversationCallbackEventTopicJourneyCustomer customerSession:ConversationCallbackEventTopicJourneyCustomerSession triggeringAction:ConversationCallbackEventTopicJourneyAction",
  ConversationCallbackEventTopicJourneyCustomer: "id idType",
  ConversationCallbackEventTopicJourneyCustomerSession: "id type",
  ConversationCallbackEventTopicLimit: "key namespace value:number documented:boolean",
  ConversationCallbackEventTopicPhoneNumberColumn: "columnName type",
  ConversationCallbackEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  ConversationCallbackEventTopicScoredAgent: "agent:ConversationCallbackEventTopicUriReference score:number",
  ConversationCallbackEventTopicUriReference: "id name",
  ConversationCallbackEventTopicVoicemail: "id uploadStatus",
  ConversationCallbackEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  ConversationChatEventTopicChatConversation:
    "id name participants:ConversationChatEventTopicChatMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:ConversationChatEventTopicConversationDivisionMembership[]",
  ConversationChatEventTopicChatMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:ConversationChatEventTopicUriReference queue:ConversationChatEventTopicUriReference team:ConversationChatEventTopicUriReference attributes:string{} errorInfo:ConversationChatEventTopicErrorBody script:ConversationChatEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:ConversationChatEventTopicUriReference externalContactInitialDivisionId externalOrganization:ConversationChatEventTopicUriReference wrapup:ConversationChatEventTopicWrapup conversationRoutingData:ConversationChatEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:ConversationChatEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:ConversationChatEventTopicQueueMediaSettings roomId avatarImageUrl",
  ConversationChatEventTopicConversationDivisionMembership:
    "division:ConversationChatEventTopicDomainEntityRef entities:ConversationChatEventTopicDivisionEntityRef[]",
  ConversationChatEventTopicConversationRoutingData:
    "queue:ConversationChatEventTopicUriReference language:ConversationChatEventTopicUriReference priority:number skills:ConversationChatEventTopicUriReference[] scoredAgents:ConversationChatEventTopicScoredAgent[] skillExpressionId:ConversationChatEventTopicUriReference",
  ConversationChatEventTopicDetail: "errorCode fieldName entityId entityName",
  ConversationChatEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  ConversationChatEventTopicDomainEntityRef: "id selfUri",
  ConversationChatEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:ConversationChatEventTopicDetail[] errors:ConversationChatEventTopicErrorBody[] limit:ConversationChatEventTopicLimit",
  ConversationChatEventTopicJourneyAction: "id actionMap:ConversationChatEventTopicJourneyActionMap",
  ConversationChatEventTopicJourneyActionMap: "id version:number",
  ConversationChatEventTopicJourneyContext:
    "customer:ConversationChatEventTopicJourneyCustomer customerSession:ConversationChatEventTopicJourneyCustomerSession triggeringAction:ConversationChatEventTopicJourneyAction",
  ConversationChatEventTopicJourneyCustomer: "id idType",
  ConversationChatEventTopicJourneyCustomerSession: "id type",
  ConversationChatEventTopicLimit: "key namespace value:number documented:boolean",
  ConversationChatEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  ConversationChatEventTopicScoredAgent: "agent:ConversationChatEventTopicUriReference score:number",
  ConversationChatEventTopicUriReference: "id name",
  ConversationChatEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  ConversationChecklistTopicAgentChecklistActivationTrigger: "triggerType triggerDate intentName intentId",
  ConversationChecklistTopicAgentChecklistItemState:
    "id name description stateFromModel stateFromAgent dateLastModifiedByModel dateLastModifiedByAgent automatedCheckEnabled:boolean important:boolean lastModifiedInAcw:boolean",
  ConversationChecklistTopicAgentChecklistRuntimeEventBody:
    "evaluationStartDate evaluationLastModifiedDate evaluationFinalizedDate evaluationFinalizedWithAcwDate conversationId communicationId agentChecklistId name language agentId participantId queueId assistantId mediaType direction status exitReason activationTriggers:ConversationChecklistTopicAgentChecklistActivationTrigger[] conversationContext:ConversationChecklistTopicConversationContextTurnInfo[] agentChecklistItems:ConversationChecklistTopicAgentChecklistItemState[]",
  ConversationChecklistTopicConversationContextTurnInfo: "id participant",
  ConversationCobrowseEventTopicCobrowseConversation:
    "id name participants:ConversationCobrowseEventTopicCobrowseMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:ConversationCobrowseEventTopicConversationDivisionMembership[]",
  ConversationCobrowseEventTopicCobrowseMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:ConversationCobrowseEventTopicUriReference queue:ConversationCobrowseEventTopicUriReference team:ConversationCobrowseEventTopicUriReference attributes:string{} errorInfo:ConversationCobrowseEventTopicErrorBody script:ConversationCobrowseEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:ConversationCobrowseEventTopicUriReference externalContactInitialDivisionId externalOrganization:ConversationCobrowseEventTopicUriReference wrapup:ConversationCobrowseEventTopicWrapup conversationRoutingData:ConversationCobrowseEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:ConversationCobrowseEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:ConversationCobrowseEventTopicQueueMediaSettings cobrowseSessionId cobrowseRole viewerUrl providerEventTime controlling:string[]",
  ConversationCobrowseEventTopicConversationDivisionMembership:
    "division:ConversationCobrowseEventTopicDomainEntityRef entities:ConversationCobrowseEventTopicDivisionEntityRef[]",
  ConversationCobrowseEventTopicConversationRoutingData:
    "queue:ConversationCobrowseEventTopicUriReference language:ConversationCobrowseEventTopicUriReference priority:number skills:ConversationCobrowseEventTopicUriReference[] scoredAgents:ConversationCobrowseEventTopicScoredAgent[] skillExpressionId:ConversationCobrowseEventTopicUriReference",
  ConversationCobrowseEventTopicDetail: "errorCode fieldName entityId entityName",
  ConversationCobrowseEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  ConversationCobrowseEventTopicDomainEntityRef: "id selfUri",
  ConversationCobrowseEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:ConversationCobrowseEventTopicDetail[] errors:ConversationCobrowseEventTopicErrorBody[] limit:ConversationCobrowseEventTopicLimit",
  ConversationCobrowseEventTopicJourneyAction: "id actionMap:ConversationCobrowseEventTopicJourneyActionMap",
  ConversationCobrowseEventTopicJourneyActionMap: "id version:number",
  ConversationCobrowseEventTopicJourneyContext:
    "customer:ConversationCobrowseEventTopicJourneyCustomer customerSession:ConversationCobrowseEventTopicJourneyCustomerSession triggeringAction:ConversationCobrowseEventTopicJourneyAction",
  ConversationCobrowseEventTopicJourneyCustomer: "id idType",
  ConversationCobrowseEventTopicJourneyCustomerSession: "id type",
  ConversationCobrowseEventTopicLimit: "key namespace value:number documented:boolean",
  ConversationCobrowseEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  ConversationCobrowseEventTopicScoredAgent: "agent:ConversationCobrowseEventTopicUriReference score:number",
  ConversationCobrowseEventTopicUriReference: "id name",
  ConversationCobrowseEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification: "dataAvailabilityDate",
  ConversationEmailEventTopicAttachment: "attachmentId name contentUri contentType contentLength:number",
  ConversationEmailEventTopicConversationDivisionMembership:
    "division:ConversationEmailEventTopicDomainEntityRef entities:ConversationEmailEventTopicDivisionEntityRef[]",
  ConversationEmailEventTopicConversationRoutingData:
    "queue:ConversationEmailEventTopicUriReference language:ConversationEmailEventTopicUriReference priority:number skills:ConversationEmailEventTopicUriReference[] scoredAgents:ConversationEmailEventTopicScoredAgent[] skillExpressionId:ConversationEmailEventTopicUriReference",
  ConversationEmailEventTopicDetail: "errorCode fieldName entityId entityName",
  ConversationEmailEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  ConversationEmailEventTopicDomainEntityRef: "id selfUri",
  ConversationEmailEventTopicEmailConversation:
    "id name participants:ConversationEmailEventTopicEmailMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:ConversationEmailEventTopicConversationDivisionMembership[]",
  ConversationEmailEventTopicEmailMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:ConversationEmailEventTopicUriReference queue:ConversationEmailEventTopicUriReference team:ConversationEmailEventTopicUriReference attributes:string{} errorInfo:ConversationEmailEventTopicErrorBody script:ConversationEmailEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:ConversationEmailEventTopicUriReference externalContactInitialDivisionId externalOrganization:ConversationEmailEventTopicUriReference wrapup:ConversationEmailEventTopicWrapup conversationRoutingData:ConversationEmailEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:ConversationEmailEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:ConversationEmailEventTopicQueueMediaSettings subject messagesSent:number autoGenerated:boolean messageId draftAttachments:ConversationEmailEventTopicAttachment[] spam:boolean",
  ConversationEmailEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:ConversationEmailEventTopicDetail[] errors:ConversationEmailEventTopicErrorBody[] limit:ConversationEmailEventTopicLimit",
  ConversationEmailEventTopicJourneyAction: "id actionMap:ConversationEmailEventTopicJourneyActionMap",
  ConversationEmailEventTopicJourneyActionMap: "id version:number",
  ConversationEmailEventTopicJourneyContext:
    "customer:ConversationEmailEventTopicJourneyCustomer customerSession:ConversationEmailEventTopicJourneyCustomerSession triggeringAction:ConversationEmailEventTopicJourneyAction",
  ConversationEmailEventTopicJourneyCustomer: "id idType",
  ConversationEmailEventTopicJourneyCustomerSession: "id type",
  ConversationEmailEventTopicLimit: "key namespace value:number documented:boolean",
  ConversationEmailEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  ConversationEmailEventTopicScoredAgent: "agent:ConversationEmailEventTopicUriReference score:number",
  ConversationEmailEventTopicUriReference: "id name",
  ConversationEmailEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  ConversationEventTopicAddress: "name nameRaw addressNormalized addressRaw addressDisplayable",
  ConversationEventTopicAfterCallWork: "state startTime endTime",
  ConversationEventTopicAttachment: "attachmentId name contentUri contentType contentLength:number",
  ConversationEventTopicCall:
    "id state initialState recording:boolean recordingState recordersState:ConversationEventTopicRecordersState muted:boolean confined:boolean held:boolean securePause:boolean errorInfo:ConversationEventTopicErrorDetails disconnectType startHoldTime direction documentId self:ConversationEventTopicAddress other:ConversationEventTopicAddress provider scriptId peerId connectedTime disconnectedTime disconnectReasons:ConversationEventTopicDisconnectReason[] faxStatus:ConversationEventTopicFaxStatus uuiData bargedTime wrapup:ConversationEventTopicWrapup afterCallWork:ConversationEventTopicAfterCallWork afterCallWorkRequired:boolean agentAssistantId queueMediaSettings:ConversationEventTopicQueueMediaSettings disposition:ConversationEventTopicDisposition transferSource publicIpAddress",
  ConversationEventTopicCallback:
    "state initialState id direction held:boolean disconnectType startHoldTime dialerPreview:ConversationEventTopicDialerPreview voicemail:ConversationEventTopicVoicemail callbackNumbers:string[] callbackUserName scriptId peerId externalCampaign:boolean skipEnabled:boolean provider timeoutSeconds:number connectedTime disconnectedTime callbackScheduledTime automatedCallbackConfigId wrapup:ConversationEventTopicWrapup afterCallWork:ConversationEventTopicAfterCallWork afterCallWorkRequired:boolean callerId callerIdName queueMediaSettings:ConversationEventTopicQueueMediaSettings",
  ConversationEventTopicChat:
    "state initialState id provider scriptId peerId roomId avatarImageUrl held:boolean disconnectType startHoldTime connectedTime disconnectedTime journeyContext:ConversationEventTopicJourneyContext wrapup:ConversationEventTopicWrapup afterCallWork:ConversationEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:ConversationEventTopicQueueMediaSettings",
  ConversationEventTopicCobrowse:
    "state initialState disconnectType id self:ConversationEventTopicAddress roomId cobrowseSessionId cobrowseRole controlling:string[] viewerUrl provider scriptId peerId providerEventTime connectedTime disconnectedTime wrapup:ConversationEventTopicWrapup afterCallWork:ConversationEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:ConversationEventTopicQueueMediaSettings",
  ConversationEventTopicConversation:
    "id maxParticipants:number participants:ConversationEventTopicParticipant[] recentTransfers:ConversationEventTopicTransferResponse[] recordingState address externalTag utilizationLabelId accessAttributes:string[] securePause:boolean inactivityTimeout associatedConversation:ConversationEventTopicDomainEntityRef consultationConversations:ConversationEventTopicDomainEntityRef[] divisions:ConversationEventTopicConversationDivisionMembership[]",
  ConversationEventTopicConversationDivisionMembership:
    "division:ConversationEventTopicDomainEntityRef entities:ConversationEventTopicDivisionEntityRef[]",
  ConversationEventTopicConversationRoutingData:
    "queue:ConversationEventTopicUriReference language:ConversationEventTopicUriReference priority:number skills:ConversationEventTopicUriReference[] scoredAgents:ConversationEventTopicScoredAgent[] skillExpressionId:ConversationEventTopicUriReference",
  ConversationEventTopicDialerPreview:
    "id contactId contactListId campaignId phoneNumberColumns:ConversationEventTopicPhoneNumberColumn[]",
  ConversationEventTopicDisconnectReason: "type code:number phrase reason",
  ConversationEventTopicDisposition:
    "name analyzer amdTimeout:ConversationEventTopicDispositionAmdTimeout silentCallTimeout:ConversationEventTopicDispositionSilentCallTimeout",
  ConversationEventTopicDispositionAmdTimeout:
    "timeoutMs:number timerStartEvent timerStartTime:number timerEndTime:number",
  ConversationEventTopicDispositionSilentCallTimeout:
    "timeoutMs:number timerStartTime:number timerEndTime:number",
  ConversationEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  ConversationEventTopicDomainEntityRef: "id selfUri",
  ConversationEventTopicEmail:
    "id state initialState held:boolean autoGenerated:boolean subject provider scriptId peerId messagesSent:number errorInfo:ConversationEventTopicErrorDetails disconnectType startHoldTime connectedTime disconnectedTime messageId direction draftAttachments:ConversationEventTopicAttachment[] spam:boolean wrapup:ConversationEventTopicWrapup afterCallWork:ConversationEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:ConversationEventTopicQueueMediaSettings resumeTime parkTime",
  ConversationEventTopicErrorDetails:
    "status:number code message messageWithParams messageParams:string{} contextId uri",
  ConversationEventTopicFaxStatus:
    "direction expectedPages:number activePage:number linesTransmitted:number bytesTransmitted:number baudRate:number pageErrors:number lineErrors:number",
  ConversationEventTopicInternalMessage:
    "id state initialState provider peerId disconnectType connectedTime disconnectedTime targetUserId sourceUserId toAddress:ConversationEventTopicAddress fromAddress:ConversationEventTopicAddress messages:ConversationEventTopicInternalMessageDetails[]",
  ConversationEventTopicInternalMessageDetails: "messageId messageTime",
  ConversationEventTopicJourneyAction: "id actionMap:ConversationEventTopicJourneyActionMap",
  ConversationEventTopicJourneyActionMap: "id version:number",
  ConversationEventTopicJourneyContext:
    "customer:ConversationEventTopicJourneyCustomer customerSession:ConversationEventTopicJourneyCustomerSession triggeringAction:ConversationEventTopicJourneyAction",
  ConversationEventTopicJourneyCustomer: "id idType",
  ConversationEventTopicJourneyCustomerSession: "id type",
  ConversationEventTopicMessage:
    "id state initialState direction held:boolean errorInfo:ConversationEventTopicErrorDetails provider scriptId peerId disconnectType startHoldTime connectedTime disconnectedTime toAddress:ConversationEventTopicAddress fromAddress:ConversationEventTopicAddress messages:ConversationEventTopicMessageDetails[] messagesTranscriptUri type recipientCountry recipientType journeyContext:ConversationEventTopicJourneyContext wrapup:ConversationEventTopicWrapup afterCallWork:ConversationEventTopicAfterCallWork afterCallWorkRequired:boolean agentAssistantId engagementSource byoSmsIntegrationId queueMediaSettings:ConversationEventTopicQueueMediaSettings resumeTime parkTime",
  ConversationEventTopicMessageDetails:
    "messageId messageTime messageStatus messageSegmentCount:number media:ConversationEventTopicMessageMedia[] errorInfo:ConversationEventTopicErrorDetails stickers:ConversationEventTopicMessageSticker[] messageMetadata:ConversationEventTopicMessageMetadata socialVisibility",
  ConversationEventTopicMessageMedia: "url mediaType contentLengthBytes:number name id",
  ConversationEventTopicMessageMetadata:
    "type events:ConversationEventTopicMessageMetadataEvent[] content:ConversationEventTopicMessageMetadataContent[]",
  ConversationEventTopicMessageMetadataContent: "contentType subType",
  ConversationEventTopicMessageMetadataEvent: "eventType subType",
  ConversationEventTopicMessageSticker: "url id",
  ConversationEventTopicParticipant:
    "id connectedTime endTime userId externalContactId externalContactInitialDivisionId externalOrganizationId name queueId groupId teamId purpose consultParticipantId address wrapupRequired:boolean wrapupExpected:boolean wrapupPrompt wrapupTimeoutMs:number wrapup:ConversationEventTopicWrapup startAcwTime endAcwTime conversationRoutingData:ConversationEventTopicConversationRoutingData alertingTimeoutMs:number monitoredParticipantId screenMonitoredParticipantId coachedParticipantId bargedParticipantId mediaRoles:string[] screenRecordingState flaggedReason attributes:string{} calls:ConversationEventTopicCall[] callbacks:ConversationEventTopicCallback[] chats:ConversationEventTopicChat[] cobrowsesessions:ConversationEventTopicCobrowse[] emails:ConversationEventTopicEmail[] messages:ConversationEventTopicMessage[] internalMessages:ConversationEventTopicInternalMessage[] screenMonitorings:ConversationEventTopicScreenMonitoring[] screenshares:ConversationEventTopicScreenShare[] socialExpressions:ConversationEventTopicSocialExpression[] videos:ConversationEventTopicVideo[] workflow:ConversationEventTopicWorkflow",
  ConversationEventTopicPhoneNumberColumn: "columnName type",
  ConversationEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  ConversationEventTopicRecordersState:
    "adhocState customerExperienceState agentExperienceState snippetState",
  ConversationEventTopicScoredAgent: "agent:ConversationEventTopicUriReference score:number",
  ConversationEventTopicScreenMonitoring:
    "id state initialState provider disconnectType connectedTime disconnectedTime targetUserId screenMonitoringId monitoringType count:number",
  ConversationEventTopicScreenShare:
    "state initialState self:ConversationEventTopicAddress id context sharing:boolean provider scriptId peerId peerCount:number disconnectType connectedTime disconnectedTime wrapup:ConversationEventTopicWrapup afterCallWork:ConversationEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:ConversationEventTopicQueueMediaSettings",
  ConversationEventTopicSocialExpression:
    "state initialState id socialMediaId socialMediaHub socialUserName previewText recordingId held:boolean provider scriptId peerId disconnectType startHoldTime connectedTime disconnectedTime wrapup:ConversationEventTopicWrapup afterCallWork:ConversationEventTopicAfterCallWork afterCallWorkRequired:boolean",
  ConversationEventTopicTransferDestination: "userId address",
  ConversationEventTopicTransferInitiator: "userId",
  ConversationEventTopicTransferModifedBy: "id selfUri",
  ConversationEventTopicTransferResponse:
    "id state dateIssued initiator:ConversationEventTopicTransferInitiator modifiedBy:ConversationEventTopicTransferModifedBy destination:ConversationEventTopicTransferDestination transferType",
  ConversationEventTopicUriReference: "id name",
  ConversationEventTopicVideo:
    "state initialState self:ConversationEventTopicAddress id context audioMuted:boolean videoMuted:boolean sharingScreen:boolean peerCount:number provider scriptId peerId disconnectType connectedTime disconnectedTime msids:string[] wrapup:ConversationEventTopicWrapup afterCallWork:ConversationEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:ConversationEventTopicQueueMediaSettings",
  ConversationEventTopicVoicemail: "id uploadStatus",
  ConversationEventTopicWorkflow: "workflowId",
  ConversationEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  ConversationIntentSuggestionsTopicIntentSuggestionEvent:
    "eventTime conversationId suggestionId state triggerType engagementType feedback:ConversationIntentSuggestionsTopicSuggestionFeedback activeIntent:ConversationIntentSuggestionsTopicSuggestedIntent conversationIntents:ConversationIntentSuggestionsTopicSuggestedIntent{} context:ConversationIntentSuggestionsTopicSuggestionContext",
  ConversationIntentSuggestionsTopicQueryReformulationContext: "knowledgeClassification reformulatedQuery",
  ConversationIntentSuggestionsTopicSuggestedIntent:
    "intent intentId confidence:number detectedSlots:ConversationIntentSuggestionsTopicSuggestedIntentSlot[]",
  ConversationIntentSuggestionsTopicSuggestedIntentSlot: "slotName entityType slotValue probability:number",
  ConversationIntentSuggestionsTopicSuggestionContext:
    "queueId mediaType userId externalContactId assistantId utteranceId messageId queryStatement language queryReformulationContext:ConversationIntentSuggestionsTopicQueryReformulationContext participantType",
  ConversationIntentSuggestionsTopicSuggestionFeedback: "rating",
  ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer: "answer startIndex:number endIndex:number",
  ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent:
    "eventTime conversationId suggestionId state triggerType engagementType context:ConversationKnowledgeArticleSuggestionsTopicSuggestionContext feedback:ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback knowledgeArticle:ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle activeIntent:ConversationKnowledgeArticleSuggestionsTopicSuggestedIntent",
  ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext:
    "knowledgeClassification reformulatedQuery",
  ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle:
    "title uri snippets:string[] metadata:string{} documentId versionId variationIds:string[] knowledgeAnswer:ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer",
  ConversationKnowledgeArticleSuggestionsTopicSuggestedIntent:
    "intent intentId confidence:number detectedSlots:ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentSlot[]",
  ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentSlot:
    "slotName entityType slotValue probability:number",
  ConversationKnowledgeArticleSuggestionsTopicSuggestionContext:
    "queueId mediaType userId externalContactId assistantId utteranceId messageId queryStatement language queryReformulationContext:ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext participantType",
  ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback: "rating",
  ConversationKnowledgeSearchSuggestionsTopicKnowledgeAnswer: "answer startIndex:number endIndex:number",
  ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent:
    "eventTime conversationId suggestionId state triggerType engagementType context:ConversationKnowledgeSearchSuggestionsTopicSuggestionContext feedback:ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback knowledgeSearch:ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResult activeIntent:ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent",
  ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext:
    "knowledgeClassification reformulatedQuery",
  ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent:
    "intent intentId confidence:number detectedSlots:ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlot[]",
  ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlot:
    "slotName entityType slotValue probability:number",
  ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResult:
    "title uri snippets:string[] confidence:number metadata:string{} searchId documentId versionId variationIds:string[] knowledgeAnswer:ConversationKnowledgeSearchSuggestionsTopicKnowledgeAnswer",
  ConversationKnowledgeSearchSuggestionsTopicSuggestionContext:
    "queueId mediaType userId externalContactId assistantId utteranceId messageId queryStatement language queryReformulationContext:ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext participantType",
  ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback: "rating",
  ConversationMessageEventTopicConversationDivisionMembership:
    "division:ConversationMessageEventTopicDomainEntityRef entities:ConversationMessageEventTopicDivisionEntityRef[]",
  ConversationMessageEventTopicConversationRoutingData:
    "queue:ConversationMessageEventTopicUriReference language:ConversationMessageEventTopicUriReference priority:number skills:ConversationMessageEventTopicUriReference[] scoredAgents:ConversationMessageEventTopicScoredAgent[] skillExpressionId:ConversationMessageEventTopicUriReference",
  ConversationMessageEventTopicDetail: "errorCode fieldName entityId entityName",
  ConversationMessageEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  ConversationMessageEventTopicDomainEntityRef: "id selfUri",
  ConversationMessageEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:ConversationMessageEventTopicDetail[] errors:ConversationMessageEventTopicErrorBody[] limit:ConversationMessageEventTopicLimit",
  ConversationMessageEventTopicErrorDetails:
    "status:number code message messageWithParams messageParams:string{} contextId uri",
  ConversationMessageEventTopicJourneyAction: "id actionMap:ConversationMessageEventTopicJourneyActionMap",
  ConversationMessageEventTopicJourneyActionMap: "id version:number",
  ConversationMessageEventTopicJourneyContext:
    "customer:ConversationMessageEventTopicJourneyCustomer customerSession:ConversationMessageEventTopicJourneyCustomerSession triggeringAction:ConversationMessageEventTopicJourneyAction",
  ConversationMessageEventTopicJourneyCustomer: "id idType",
  ConversationMessageEventTopicJourneyCustomerSession: "id type",
  ConversationMessageEventTopicLimit: "key namespace value:number documented:boolean",
  ConversationMessageEventTopicMessageConversation:
    "id name participants:ConversationMessageEventTopicMessageMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:ConversationMessageEventTopicConversationDivisionMembership[]",
  ConversationMessageEventTopicMessageDetails:
    "message:ConversationMessageEventTopicUriReference messageTime messageSegmentCount:number messageStatus media:ConversationMessageEventTopicMessageMedia[] stickers:ConversationMessageEventTopicMessageSticker[] errorInfo:ConversationMessageEventTopicErrorDetails messageMetadata:ConversationMessageEventTopicMessageMetadata socialVisibility",
  ConversationMessageEventTopicMessageMedia: "url mediaType contentLengthBytes:number name id",
  ConversationMessageEventTopicMessageMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:ConversationMessageEventTopicUriReference queue:ConversationMessageEventTopicUriReference team:ConversationMessageEventTopicUriReference attributes:string{} errorInfo:ConversationMessageEventTopicErrorBody script:ConversationMessageEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:ConversationMessageEventTopicUriReference externalContactInitialDivisionId externalOrganization:ConversationMessageEventTopicUriReference wrapup:ConversationMessageEventTopicWrapup conversationRoutingData:ConversationMessageEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:ConversationMessageEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:ConversationMessageEventTopicQueueMediaSettings messages:ConversationMessageEventTopicMessageDetails[] type recipientCountry recipientType byoSmsIntegrationId engagementSource monitoredParticipantId",
  ConversationMessageEventTopicMessageMetadata:
    "type events:ConversationMessageEventTopicMessageMetadataEvent[] content:ConversationMessageEventTopicMessageMetadataContent[]",
  ConversationMessageEventTopicMessageMetadataContent: "contentType subType",
  ConversationMessageEventTopicMessageMetadataEvent: "eventType subType",
  ConversationMessageEventTopicMessageSticker: "url id",
  ConversationMessageEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  ConversationMessageEventTopicScoredAgent: "agent:ConversationMessageEventTopicUriReference score:number",
  ConversationMessageEventTopicUriReference: "id name",
  ConversationMessageEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  ConversationMetricsTopicConversationMetricRecord:
    "metric metricDate value:number recordId activeRouting activeSkillIds:string[] addressFrom addressTo agentAssistantId agentBullseyeRing:number agentOwned:boolean ani assignerId authenticated:boolean conversationId conversationInitiator convertedFrom convertedTo customerParticipation:boolean deliveryStatus destinationAddresses:string[] direction disconnectType divisionIds:string[] dnis edgeId eligibleAgentCounts:number[] errorCode extendedDeliveryStatus externalContactId externalMediaCount:number externalOrganizationId externalTag firstQueue:boolean flaggedReason flowInType flowOutType groupId interactionType journeyActionId journeyActionMapId journeyActionMapVersion:number journeyCustomerId journeyCustomerIdType journeyCustomerSessionId journeyCustomerSessionIdType knowledgeBaseIds:string[] mediaCount:number mediaType messageType originatingDirection originatingSocialMediaPublic:boolean outboundCampaignId outboundContactId outboundContactListId participantName peerId provider purpose queueId remote removedSkillIds:string[] requestedLanguageId requestedRoutingSkillIds:string[] requestedRoutings:string[] roomId routingPriority:number routingRing:number routingRule routingRuleType selectedAgentId selectedAgentRank:number selfServed:boolean sessionDnis sessionId skillExpressionId stationId teamId usedRouting userId videoPresent:boolean waitingInteractionCounts:number[] wrapUpCode proposedAgents:ConversationMetricsTopicConversationProposedAgent[] scoredAgents:ConversationMetricsTopicConversationScoredAgent[]",
  ConversationMetricsTopicConversationProposedAgent: "agentRank:number proposedAgentId",
  ConversationMetricsTopicConversationScoredAgent: "agentScore:number scoredAgentId",
  ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent:
    "eventTime conversationId suggestionId state triggerType engagementType context:ConversationResponseSuggestionsTopicSuggestionContext feedback:ConversationResponseSuggestionsTopicSuggestionFeedback cannedResponse:ConversationResponseSuggestionsTopicSuggestedCannedResponse activeIntent:ConversationResponseSuggestionsTopicSuggestedIntent",
  ConversationResponseSuggestionsTopicQueryReformulationContext: "knowledgeClassification reformulatedQuery",
  ConversationResponseSuggestionsTopicSuggestedCannedResponse: "responseId libraryId",
  ConversationResponseSuggestionsTopicSuggestedIntent:
    "intent intentId confidence:number detectedSlots:ConversationResponseSuggestionsTopicSuggestedIntentSlot[]",
  ConversationResponseSuggestionsTopicSuggestedIntentSlot: "slotName entityType slotValue probability:number",
  ConversationResponseSuggestionsTopicSuggestionContext:
    "queueId mediaType userId externalContactId assistantId utteranceId messageId queryStatement language queryReformulationContext:ConversationResponseSuggestionsTopicQueryReformulationContext participantType",
  ConversationResponseSuggestionsTopicSuggestionFeedback: "rating",
  ConversationScreenShareEventTopicConversationDivisionMembership:
    "division:ConversationScreenShareEventTopicDomainEntityRef entities:ConversationScreenShareEventTopicDivisionEntityRef[]",
  ConversationScreenShareEventTopicConversationRoutingData:
    "queue:ConversationScreenShareEventTopicUriReference language:ConversationScreenShareEventTopicUriReference priority:number skills:ConversationScreenShareEventTopicUriReference[] scoredAgents:ConversationScreenShareEventTopicScoredAgent[] skillExpressionId:ConversationScreenShareEventTopicUriReference",
  ConversationScreenShareEventTopicDetail: "errorCode fieldName entityId entityName",
  ConversationScreenShareEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  ConversationScreenShareEventTopicDomainEntityRef: "id selfUri",
  ConversationScreenShareEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:ConversationScreenShareEventTopicDetail[] errors:ConversationScreenShareEventTopicErrorBody[] limit:ConversationScreenShareEventTopicLimit",
  ConversationScreenShareEventTopicJourneyAction:
    "id actionMap:ConversationScreenShareEventTopicJourneyActionMap",
  ConversationScreenShareEventTopicJourneyActionMap: "id version:number",
  ConversationScreenShareEventTopicJourneyContext:
    "customer:ConversationScreenShareEventTopicJourneyCustomer customerSession:ConversationScreenShareEventTopicJourneyCustomerSession triggeringAction:ConversationScreenShareEventTopicJourneyAction",
  ConversationScreenShareEventTopicJourneyCustomer: "id idType",
  ConversationScreenShareEventTopicJourneyCustomerSession: "id type",
  ConversationScreenShareEventTopicLimit: "key namespace value:number documented:boolean",
  ConversationScreenShareEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  ConversationScreenShareEventTopicScoredAgent:
    "agent:ConversationScreenShareEventTopicUriReference score:number",
  ConversationScreenShareEventTopicScreenShareConversation:
    "id name participants:ConversationScreenShareEventTopicScreenShareMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:ConversationScreenShareEventTopicConversationDivisionMembership[]",
  ConversationScreenShareEventTopicScreenShareMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:ConversationScreenShareEventTopicUriReference queue:ConversationScreenShareEventTopicUriReference team:ConversationScreenShareEventTopicUriReference attributes:string{} errorInfo:ConversationScreenShareEventTopicErrorBody script:ConversationScreenShareEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:ConversationScreenShareEventTopicUriReference externalContactInitialDivisionId externalOrganization:ConversationScreenShareEventTopicUriReference wrapup:ConversationScreenShareEventTopicWrapup conversationRoutingData:ConversationScreenShareEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:ConversationScreenShareEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:ConversationScreenShareEventTopicQueueMediaSettings context peerCount:number sharing:boolean",
  ConversationScreenShareEventTopicUriReference: "id name",
  ConversationScreenShareEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  ConversationScriptSuggestionsTopicQueryReformulationContext: "knowledgeClassification reformulatedQuery",
  ConversationScriptSuggestionsTopicScriptSuggestionEvent:
    "eventTime conversationId suggestionId state triggerType engagementType context:ConversationScriptSuggestionsTopicSuggestionContext feedback:ConversationScriptSuggestionsTopicSuggestionFeedback script:ConversationScriptSuggestionsTopicSuggestedScript activeIntent:ConversationScriptSuggestionsTopicSuggestedIntent",
  ConversationScriptSuggestionsTopicSuggestedIntent:
    "intent intentId confidence:number detectedSlots:ConversationScriptSuggestionsTopicSuggestedIntentSlot[]",
  ConversationScriptSuggestionsTopicSuggestedIntentSlot: "slotName entityType slotValue probability:number",
  ConversationScriptSuggestionsTopicSuggestedScript: "scriptId pageId data:string{}",
  ConversationScriptSuggestionsTopicSuggestionContext:
    "queueId mediaType userId externalContactId assistantId utteranceId messageId queryStatement language queryReformulationContext:ConversationScriptSuggestionsTopicQueryReformulationContext participantType",
  ConversationScriptSuggestionsTopicSuggestionFeedback: "rating",
  ConversationSocialExpressionEventTopicConversationDivisionMembership:
    "division:ConversationSocialExpressionEventTopicDomainEntityRef entities:ConversationSocialExpressionEventTopicDivisionEntityRef[]",
  ConversationSocialExpressionEventTopicConversationRoutingData:
    "queue:ConversationSocialExpressionEventTopicUriReference language:ConversationSocialExpressionEventTopicUriReference priority:number skills:ConversationSocialExpressionEventTopicUriReference[] scoredAgents:ConversationSocialExpressionEventTopicScoredAgent[] skillExpressionId:ConversationSocialExpressionEventTopicUriReference",
  ConversationSocialExpressionEventTopicDetail: "errorCode fieldName entityId entityName",
  ConversationSocialExpressionEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  ConversationSocialExpressionEventTopicDomainEntityRef: "id selfUri",
  ConversationSocialExpressionEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:ConversationSocialExpressionEventTopicDetail[] errors:ConversationSocialExpressionEventTopicErrorBody[] limit:ConversationSocialExpressionEventTopicLimit",
  ConversationSocialExpressionEventTopicJourneyAction:
    "id actionMap:ConversationSocialExpressionEventTopicJourneyActionMap",
  ConversationSocialExpressionEventTopicJourneyActionMap: "id version:number",
  ConversationSocialExpressionEventTopicJourneyContext:
    "customer:ConversationSocialExpressionEventTopicJourneyCustomer customerSession:ConversationSocialExpressionEventTopicJourneyCustomerSession triggeringAction:ConversationSocialExpressionEventTopicJourneyAction",
  ConversationSocialExpressionEventTopicJourneyCustomer: "id idType",
  ConversationSocialExpressionEventTopicJourneyCustomerSession: "id type",
  ConversationSocialExpressionEventTopicLimit: "key namespace value:number documented:boolean",
  ConversationSocialExpressionEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  ConversationSocialExpressionEventTopicScoredAgent:
    "agent:ConversationSocialExpressionEventTopicUriReference score:number",
  ConversationSocialExpressionEventTopicSocialConversation:
    "id name participants:ConversationSocialExpressionEventTopicSocialMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:ConversationSocialExpressionEventTopicConversationDivisionMembership[]",
  ConversationSocialExpressionEventTopicSocialMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:ConversationSocialExpressionEventTopicUriReference queue:ConversationSocialExpressionEventTopicUriReference team:ConversationSocialExpressionEventTopicUriReference attributes:string{} errorInfo:ConversationSocialExpressionEventTopicErrorBody script:ConversationSocialExpressionEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:ConversationSocialExpressionEventTopicUriReference externalContactInitialDivisionId externalOrganization:ConversationSocialExpressionEventTopicUriReference wrapup:ConversationSocialExpressionEventTopicWrapup conversationRoutingData:ConversationSocialExpressionEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:ConversationSocialExpressionEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:ConversationSocialExpressionEventTopicQueueMediaSettings socialMediaId socialMediaHub socialUserName previewText",
  ConversationSocialExpressionEventTopicUriReference: "id name",
  ConversationSocialExpressionEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  ConversationSummaryTopicConversationFollowupAction: "text description score:number",
  ConversationSummaryTopicConversationHeadline: "text description score:number",
  ConversationSummaryTopicConversationReason: "text description score:number",
  ConversationSummaryTopicConversationResolution: "text description resolutionValue score:number",
  ConversationSummaryTopicConversationSummary: "text score:number",
  ConversationSummaryTopicConversationSummaryEvent:
    "conversationId queueId participants:ConversationSummaryTopicConversationSummaryParticipant[] communicationIds:string[] latestCommunicationId createdDate messageType mediaType summaryId language summary:ConversationSummaryTopicConversationSummary headline:ConversationSummaryTopicConversationHeadline reason:ConversationSummaryTopicConversationReason resolution:ConversationSummaryTopicConversationResolution followupActions:ConversationSummaryTopicConversationFollowupAction[] extractedEntities:ConversationSummaryTopicSummaryExtractedCustomEntity[] wrapUpCodes:ConversationSummaryTopicConversationWrapUpCode[] triggerSource:ConversationSummaryTopicTriggerSource summarySourceType triggerType lastEditedBy:ConversationSummaryTopicConversationSummaryParticipant errorType durationMs:number labels:ConversationSummaryTopicConversationSummaryLabel[]",
  ConversationSummaryTopicConversationSummaryLabel: "name description type",
  ConversationSummaryTopicConversationSummaryParticipant: "userId purpose",
  ConversationSummaryTopicConversationWrapUpCode: "wrapUpCodeId name description score:number",
  ConversationSummaryTopicSummaryExtractedCustomEntity: "label value",
  ConversationSummaryTopicTriggerSource: "sourceType sourceId sourceOutcome",
  ConversationSummaryTopicVirtualAgentsConversationFollowupAction: "text description score:number",
  ConversationSummaryTopicVirtualAgentsConversationHeadline: "text description score:number",
  ConversationSummaryTopicVirtualAgentsConversationReason: "text description score:number",
  ConversationSummaryTopicVirtualAgentsConversationResolution:
    "text description resolutionValue score:number",
  ConversationSummaryTopicVirtualAgentsConversationSummary: "text score:number",
  ConversationSummaryTopicVirtualAgentsConversationSummaryEvent:
    "conversationId queueId participants:ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant[] communicationIds:string[] latestCommunicationId createdDate messageType mediaType summaryId language summary:ConversationSummaryTopicVirtualAgentsConversationSummary headline:ConversationSummaryTopicVirtualAgentsConversationHeadline reason:ConversationSummaryTopicVirtualAgentsConversationReason resolution:ConversationSummaryTopicVirtualAgentsConversationResolution followupActions:ConversationSummaryTopicVirtualAgentsConversationFollowupAction[] extractedEntities:ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity[] wrapUpCodes:ConversationSummaryTopicVirtualAgentsConversationWrapUpCode[] triggerSource:ConversationSummaryTopicVirtualAgentsTriggerSource summarySourceType triggerType lastEditedBy:ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant errorType durationMs:number labels:ConversationSummaryTopicVirtualAgentsConversationSummaryLabel[]",
  ConversationSummaryTopicVirtualAgentsConversationSummaryLabel: "name description type",
  ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant: "userId purpose",
  ConversationSummaryTopicVirtualAgentsConversationWrapUpCode: "wrapUpCodeId name description score:number",
  ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity: "label value",
  ConversationSummaryTopicVirtualAgentsTriggerSource: "sourceType sourceId sourceOutcome",
  ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext:
    "knowledgeClassification reformulatedQuery",
  ConversationThirdPartyActionSuggestionsTopicSuggestedIntent:
    "intent intentId confidence:number detectedSlots:ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot[]",
  ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot:
    "slotName entityType slotValue probability:number",
  ConversationThirdPartyActionSuggestionsTopicSuggestionContext:
    "queueId mediaType userId externalContactId assistantId utteranceId messageId queryStatement language queryReformulationContext:ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext participantType",
  ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback: "rating",
  ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent:
    "eventTime conversationId suggestionId state triggerType engagementType feedback:ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback activeIntent:ConversationThirdPartyActionSuggestionsTopicSuggestedIntent context:ConversationThirdPartyActionSuggestionsTopicSuggestionContext thirdPartySuggestion:ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion",
  ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion:
    "text title sources:ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource[]",
  ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource: "name url",
  ConversationVideoEventTopicConversationDivisionMembership:
    "division:ConversationVideoEventTopicDomainEntityRef entities:ConversationVideoEventTopicDivisionEntityRef[]",
  ConversationVideoEventTopicConversationRoutingData:
    "queue:ConversationVideoEventTopicUriReference language:ConversationVideoEventTopicUriReference priority:number skills:ConversationVideoEventTopicUriReference[] scoredAgents:ConversationVideoEventTopicScoredAgent[] skillExpressionId:ConversationVideoEventTopicUriReference",
  ConversationVideoEventTopicDetail: "errorCode fieldName entityId entityName",
  ConversationVideoEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  ConversationVideoEventTopicDomainEntityRef: "id selfUri",
  ConversationVideoEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:ConversationVideoEventTopicDetail[] errors:ConversationVideoEventTopicErrorBody[] limit:ConversationVideoEventTopicLimit",
  ConversationVideoEventTopicJourneyAction: "id actionMap:ConversationVideoEventTopicJourneyActionMap",
  ConversationVideoEventTopicJourneyActionMap: "id version:number",
  ConversationVideoEventTopicJourneyContext:
    "customer:ConversationVideoEventTopicJourneyCustomer customerSession:ConversationVideoEventTopicJourneyCustomerSession triggeringAction:ConversationVideoEventTopicJourneyAction",
  ConversationVideoEventTopicJourneyCustomer: "id idType",
  ConversationVideoEventTopicJourneyCustomerSession: "id type",
  ConversationVideoEventTopicLimit: "key namespace value:number documented:boolean",
  ConversationVideoEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  ConversationVideoEventTopicScoredAgent: "agent:ConversationVideoEventTopicUriReference score:number",
  ConversationVideoEventTopicUriReference: "id name",
  ConversationVideoEventTopicVideoConversation:
    "id name participants:ConversationVideoEventTopicVideoMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:ConversationVideoEventTopicConversationDivisionMembership[]",
  ConversationVideoEventTopicVideoMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:ConversationVideoEventTopicUriReference queue:ConversationVideoEventTopicUriReference team:ConversationVideoEventTopicUriReference attributes:string{} errorInfo:ConversationVideoEventTopicErrorBody script:ConversationVideoEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:ConversationVideoEventTopicUriReference externalContactInitialDivisionId externalOrganization:ConversationVideoEventTopicUriReference wrapup:ConversationVideoEventTopicWrapup conversationRoutingData:ConversationVideoEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:ConversationVideoEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:ConversationVideoEventTopicQueueMediaSettings audioMuted:boolean videoMuted:boolean sharingScreen:boolean peerCount:number context msids:string[]",
  ConversationVideoEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  CreateGeneralProgramTestPhraseDetectedPhrase: "foundPhrase snippet confidence:number",
  CreateGeneralProgramTestPhraseMatchedTranscript:
    "timestamp:number transcriptId communicationId conversationId mediaType detectedPhrases:CreateGeneralProgramTestPhraseDetectedPhrase[]",
  CreateGeneralProgramTestTopicPhraseResults:
    "processedTranscriptsCount:number matchedTranscriptsCount:number matchedTranscripts:CreateGeneralProgramTestPhraseMatchedTranscript[]",
  CreateGeneralProgramTopicsDefinitionsJob:
    "id state testTopicPhraseResults:CreateGeneralProgramTestTopicPhraseResults[] genAIPhrasesResults:string[]",
  CustomerEndDetailEventTopicCustomerEndEvent:
    "eventTime:number conversationId participantId sessionId disconnectType mediaType externalOrganizationId externalContactId provider direction ani dnis addressTo addressFrom callbackUserName callbackNumbers:string[] callbackScheduledTime:number subject messageType interactingDurationMs:number conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] divisionId utilizationLabel",
  CustomerStartDetailEventTopicCustomerStartEvent:
    "eventTime:number conversationId participantId sessionId mediaType externalOrganizationId externalContactId provider direction ani dnis addressTo addressFrom callbackUserName callbackNumbers:string[] callbackScheduledTime:number subject messageType conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] journeyContext:CustomerStartDetailEventTopicJourneyContext divisionId utilizationLabel",
  CustomerStartDetailEventTopicJourneyContext: "sessionId sessionIdType actionId actionMapId",
  DecisionMetricsAdminNotificationTopicAddressableEntityRef: "id",
  DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotification:
    "job:DecisionMetricsAdminNotificationTopicAddressableEntityRef status uploadKey updateErrors:DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError[]",
  DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError:
    "user:DecisionMetricsAdminNotificationTopicAddressableEntityRef errors:string[]",
  DialerAttemptLimitsConfigChangeAttemptLimits:
    "maxAttemptsPerContact:number maxAttemptsPerNumber:number timeZoneId resetPeriod recallEntries:DialerAttemptLimitsConfigChangeRecallEntry{} breadthFirstRecalls:boolean additionalProperties:object{} id name dateCreated dateModified version:number",
  DialerAttemptLimitsConfigChangeRecallEntry:
    "nbrAttempts:number minutesBetweenAttempts:number additionalProperties:object{}",
  DialerCallabletimesetConfigChangeCallableTime:
    "timeSlots:DialerCallabletimesetConfigChangeTimeSlot[] timeZoneId additionalProperties:object{}",
  DialerCallabletimesetConfigChangeCallableTimeSet:
    "callableTimes:DialerCallabletimesetConfigChangeCallableTime[] additionalProperties:object{} id name dateCreated dateModified version:number",
  DialerCallabletimesetConfigChangeTimeSlot: "startTime stopTime day:number additionalProperties:object{}",
  DialerCampaignConfigChangeCampaign:
    "contactList:DialerCampaignConfigChangeUriReference queue:DialerCampaignConfigChangeUriReference dialingMode script:DialerCampaignConfigChangeUriReference edgeGroup:DialerCampaignConfigChangeUriReference site:DialerCampaignConfigChangeUriReference campaignStatus phoneColumns:DialerCampaignConfigChangePhoneColumn[] abandonRate:number dncLists:DialerCampaignConfigChangeUriReference[] callableTimeSet:DialerCampaignConfigChangeUriReference callAnalysisResponseSet:DialerCampaignConfigChangeUriReference callerName callerAddress outboundLineCount:number errors:DialerCampaignConfigChangeRestErrorDetail[] ruleSets:DialerCampaignConfigChangeUriReference[] skipPreviewDisabled:boolean previewTimeOutSeconds:number singleNumberPreview:boolean contactSort:DialerCampaignConfigChangeContactSort contactSorts:DialerCampaignConfigChangeContactSort[] noAnswerTimeout:number callAnalysisLanguage priority:number contactListFilters:DialerCampaignConfigChangeUriReference[] division:DialerCampaignConfigChangeUriReference agentOwnedColumn additionalProperties:object{} id name dateCreated dateModified version:number",
  DialerCampaignConfigChangeContactSort: "fieldName direction numeric:boolean additionalProperties:object{}",
  DialerCampaignConfigChangePhoneColumn: "columnName type additionalProperties:object{}",
  DialerCampaignConfigChangeRestErrorDetail: "error details additionalProperties:object{}",
  DialerCampaignConfigChangeUriReference: "id name",
  DialerCampaignProgressEventCampaignProgress:
    "campaign:DialerCampaignProgressEventUriReference numberOfContactsCalled:number numberOfContactsMessaged:number totalNumberOfContacts:number percentage:number numberOfContactsSkipped:number{} additionalProperties:object{}",
  DialerCampaignProgressEventUriReference: "id name",
  DialerCampaignRuleConfigChangeCampaignRule:
    "campaignRuleEntities:DialerCampaignRuleConfigChangeCampaignRuleEntities campaignRuleConditions:DialerCampaignRuleConfigChangeCampaignRuleCondition[] campaignRuleActions:DialerCampaignRuleConfigChangeCampaignRuleAction[] matchAnyConditions:boolean enabled:boolean additionalProperties:object{} id name dateCreated dateModified version:number",
  DialerCampaignRuleConfigChangeCampaignRuleAction:
    "id parameters:string{} actionType campaignRuleActionEntities:DialerCampaignRuleConfigChangeCampaignRuleActionEntities additionalProperties:object{}",
  DialerCampaignRuleConfigChangeCampaignRuleActionEntities:
    "useTriggeringEntity:boolean additionalProperties:object{} campaigns:DialerCampaignRuleConfigChangeUriReference[] sequences:DialerCampaignRuleConfigChangeUriReference[]",
  DialerCampaignRuleConfigChangeCampaignRuleCondition:
    "id parameters:string{} conditionType additionalProperties:object{}",
  DialerCampaignRuleConfigChangeCampaignRuleEntities:
    "campaigns:DialerCampaignRuleConfigChangeUriReference[] sequences:DialerCampaignRuleConfigChangeUriReference[]",
  DialerCampaignRuleConfigChangeUriReference: "id name",
  DialerCampaignScheduleConfigChangeAlteration: "type start end additionalProperties:object{}",
  DialerCampaignScheduleConfigChangeCampaignSchedule:
    "intervals:DialerCampaignScheduleConfigChangeScheduleInterval[] recurrences:DialerCampaignScheduleConfigChangeScheduleRecurrence[] timeZone campaign:DialerCampaignScheduleConfigChangeUriReference additionalProperties:object{} id name dateCreated dateModified version:number",
  DialerCampaignScheduleConfigChangeRecurrencePattern:
    "type interval:number daysOfWeek:string[] additionalProperties:object{}",
  DialerCampaignScheduleConfigChangeRecurrenceRange:
    "type end numberOfOccurrences:number additionalProperties:object{}",
  DialerCampaignScheduleConfigChangeScheduleInterval: "start end additionalProperties:object{}",
  DialerCampaignScheduleConfigChangeScheduleRecurrence:
    "id start end timeZone range:DialerCampaignScheduleConfigChangeRecurrenceRange pattern:DialerCampaignScheduleConfigChangeRecurrencePattern alterations:DialerCampaignScheduleConfigChangeAlteration[] additionalProperties:object{}",
  DialerCampaignScheduleConfigChangeUriReference: "id name",
  DialerCampaignSkillCombinationStatsEventCampaignSkillCombinationStats:
    "campaign:DialerCampaignSkillCombinationStatsEventUriReference contactList:DialerCampaignSkillCombinationStatsEventUriReference totalSkillCombinations:number totalRemainingContacts:number totalProcessedContacts:number skillCombinationDetails:DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification[]",
  DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification:
    "skillCombination:string[] totalCount:number processedCount:number completionPercentage:number",
  DialerCampaignSkillCombinationStatsEventUriReference: "id name",
  DialerContactlistConfigChangeContactList:
    "columnNames:string[] phoneColumns:DialerContactlistConfigChangeContactPhoneNumberColumn[] emailColumns:DialerContactlistConfigChangeEmailColumn[] importStatus:DialerContactlistConfigChangeImportStatus previewModeColumnName previewModeAcceptedValues:string[] size:number attemptLimits:DialerContactlistConfigChangeUriReference automaticTimeZoneMapping:boolean zipCodeColumnName division:DialerContactlistConfigChangeUriReference additionalProperties:object{} id name dateCreated dateModified version:number",
  DialerContactlistConfigChangeContactPhoneNumberColumn:
    "columnName type callableTimeColumn additionalProperties:object{}",
  DialerContactlistConfigChangeEmailColumn: "columnName type additionalProperties:object{}",
  DialerContactlistConfigChangeImportStatus:
    "importState totalRecords:number completedRecords:number percentageComplete:number failureReason targetContactListIds:string[] listNamePrefix additionalProperties:object{}",
  DialerContactlistConfigChangeUriReference: "id name",
  DialerContactlistfilterConfigChangeContactListFilter:
    "contactList:DialerContactlistfilterConfigChangeUriReference contactListColumns:string[] clauses:DialerContactlistfilterConfigChangeFilterClause[] filterType additionalProperties:object{} id name dateCreated dateModified version:number",
  DialerContactlistfilterConfigChangeFilterClause:
    "filterType predicates:DialerContactlistfilterConfigChangeFilterPredicate[] additionalProperties:object{}",
  DialerContactlistfilterConfigChangeFilterPredicate:
    "column columnType operator value range:DialerContactlistfilterConfigChangeFilterRange inverted:boolean additionalProperties:object{}",
  DialerContactlistfilterConfigChangeFilterRange:
    "min max minInclusive:boolean maxInclusive:boolean inSet:string[] additionalProperties:object{}",
  DialerContactlistfilterConfigChangeUriReference: "id name",
  DialerDnclistConfigChangeDncList:
    "importStatus:DialerDnclistConfigChangeImportStatus size:number dncSourceType loginId dncCodes:string[] licenseId contactMethod division:DialerDnclistConfigChangeUriReference additionalProperties:object{} id name dateCreated dateModified version:number",
  DialerDnclistConfigChangeImportStatus:
    "importState totalRecords:number completedRecords:number percentageComplete:number failureReason targetContactListIds:string[] listNamePrefix additionalProperties:object{}",
  DialerDnclistConfigChangeUriReference: "id name",
  DialerOutboundSettingsConfigChangeAtzmTimeSlot: "earliestCallableTime latestCallableTime",
  DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone:
    "timeZoneId earliestCallableTime latestCallableTime",
  DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings:
    "callableWindows:DialerOutboundSettingsConfigChangeCallableWindow[]",
  DialerOutboundSettingsConfigChangeCallableWindow:
    "mapped:DialerOutboundSettingsConfigChangeAtzmTimeSlot unmapped:DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone",
  DialerOutboundSettingsConfigChangeOutboundSettings:
    "maxCallsPerAgent:number maxLineUtilization:number abandonSeconds:number complianceAbandonRateDenominator automaticTimeZoneMapping:DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings id name dateCreated dateModified version:number",
  DialerResponsesetConfigChangeReaction: "data name reactionType additionalProperties:object{}",
  DialerResponsesetConfigChangeResponseSet:
    "responses:DialerResponsesetConfigChangeReaction{} beepDetectionEnabled:boolean additionalProperties:object{} id name dateCreated dateModified version:number",
  DialerRulesetConfigChangeAction:
    "type actionTypeName updateOption properties:string{} additionalProperties:object{}",
  DialerRulesetConfigChangeCondition:
    "dataAction:DialerRulesetConfigChangeUriReference additionalProperties:object{} type inverted:boolean attributeName value valueType operator codes:string[] propertyType property dataNotFoundResolution:boolean contactIdField callAnalysisResultField agentWrapupField contactColumnToDataActionFieldMappings:DialerRulesetConfigChangeContactColumnToDataActionFieldMapping[] predicates:DialerRulesetConfigChangeDataActionConditionPredicate[]",
  DialerRulesetConfigChangeContactColumnToDataActionFieldMapping:
    "contactColumnName dataActionField additionalProperties:object{}",
  DialerRulesetConfigChangeDataActionConditionPredicate:
    "outputField outputOperator comparisonValue outputFieldMissingResolution:boolean inverted:boolean additionalProperties:object{}",
  DialerRulesetConfigChangeRule:
    "conditions:DialerRulesetConfigChangeCondition[] additionalProperties:object{} id name order:number category actions:DialerRulesetConfigChangeAction[]",
  DialerRulesetConfigChangeRuleSet:
    "contactList:DialerRulesetConfigChangeUriReference queue:DialerRulesetConfigChangeUriReference rules:DialerRulesetConfigChangeRule[] additionalProperties:object{} id name dateCreated dateModified version:number",
  DialerRulesetConfigChangeUriReference: "id name",
  DialerSequenceConfigChangeCampaignSequence:
    "campaigns:DialerSequenceConfigChangeUriReference[] currentCampaign:number status stopMessage repeat:boolean additionalProperties:object{} id name dateCreated dateModified version:number",
  DialerSequenceConfigChangeUriReference: "id name",
  DialerSequenceScheduleConfigChangeAlteration: "type start end additionalProperties:object{}",
  DialerSequenceScheduleConfigChangeRecurrencePattern:
    "type interval:number daysOfWeek:string[] additionalProperties:object{}",
  DialerSequenceScheduleConfigChangeRecurrenceRange:
    "type end numberOfOccurrences:number additionalProperties:object{}",
  DialerSequenceScheduleConfigChangeScheduleInterval: "start end additionalProperties:object{}",
  DialerSequenceScheduleConfigChangeScheduleRecurrence:
    "id start end timeZone range:DialerSequenceScheduleConfigChangeRecurrenceRange pattern:DialerSequenceScheduleConfigChangeRecurrencePattern alterations:DialerSequenceScheduleConfigChangeAlteration[] additionalProperties:object{}",
  DialerSequenceScheduleConfigChangeSequenceSchedule:
    "intervals:DialerSequenceScheduleConfigChangeScheduleInterval[] recurrences:DialerSequenceScheduleConfigChangeScheduleRecurrence[] timeZone sequence:DialerSequenceScheduleConfigChangeUriReference additionalProperties:object{} id name dateCreated dateModified version:number",
  DialerSequenceScheduleConfigChangeUriReference: "id name",
  DialerWrapupcodemappingConfigChangeWrapUpCodeMapping:
    "id name dateCreated dateModified version:number defaultSet:string[] mapping:string[]{}",
  DnclistDownloadReadyExportUri: "uri exportTimestamp additionalProperties:object{}",
  DnclistImportStatusImportStatus:
    "importState totalRecords:number completedRecords:number percentageComplete:number failureReason targetContactListIds:string[] listNamePrefix additionalProperties:object{}",
  EdgeChangeTopicEdge: "id onlineStatus",
  EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange:
    "id errorInfo:EdgeLogicalInterfacesChangeTopicErrorInfo",
  EdgeLogicalInterfacesChangeTopicErrorInfo: "message messageWithParams messageParams:string{} code",
  EdgeMetricsTopicEdgeMetricDisk: "partitionName availableBytes:number totalBytes:number",
  EdgeMetricsTopicEdgeMetricMemory: "type availableBytes:number totalBytes:number",
  EdgeMetricsTopicEdgeMetricNetworks:
    "ifname sentBytesPerSec:number receivedBytesPerSec:number bandwidthBitsPerSec:number utilizationPct:number",
  EdgeMetricsTopicEdgeMetricProcessor:
    "cpuId idleTimePct:number activeTimePct:number privilegedTimePct:number userTimePct:number",
  EdgeMetricsTopicEdgeMetricSubsystem:
    "processName delayMs:number mediaSubsystem:EdgeMetricsTopicEdgeMetricSubsystemMedia",
  EdgeMetricsTopicEdgeMetricSubsystemMedia: "processName delayMs:number",
  EdgeMetricsTopicEdgeMetrics:
    "edge:EdgeMetricsTopicUriReference eventTime upTimeMsec:number processors:EdgeMetricsTopicEdgeMetricProcessor[] memory:EdgeMetricsTopicEdgeMetricMemory[] disks:EdgeMetricsTopicEdgeMetricDisk[] subsystems:EdgeMetricsTopicEdgeMetricSubsystem[] networks:EdgeMetricsTopicEdgeMetricNetworks[]",
  EdgeMetricsTopicUriReference: "id name",
  EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate:
    "id status downloadStartTime executeStartTime executeStopTime",
  EmailCampaignScheduleConfigChangeAlteration: "type start end additionalProperties:object{}",
  EmailCampaignScheduleConfigChangeEmailCampaignSchedule:
    "intervals:EmailCampaignScheduleConfigChangeScheduleInterval[] recurrences:EmailCampaignScheduleConfigChangeScheduleRecurrence[] timeZone emailCampaign:EmailCampaignScheduleConfigChangeUriReference additionalProperties:object{} id name dateCreated dateModified version:number",
  EmailCampaignScheduleConfigChangeRecurrencePattern:
    "type interval:number daysOfWeek:string[] additionalProperties:object{}",
  EmailCampaignScheduleConfigChangeRecurrenceRange:
    "type end numberOfOccurrences:number additionalProperties:object{}",
  EmailCampaignScheduleConfigChangeScheduleInterval: "start end additionalProperties:object{}",
  EmailCampaignScheduleConfigChangeScheduleRecurrence:
    "id start end timeZone range:EmailCampaignScheduleConfigChangeRecurrenceRange pattern:EmailCampaignScheduleConfigChangeRecurrencePattern alterations:EmailCampaignScheduleConfigChangeAlteration[] additionalProperties:object{}",
  EmailCampaignScheduleConfigChangeUriReference: "id name",
  EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition:
    "id name unit unitDefinition precision:number defaultObjectiveType retentionMonths:number enabled:boolean inUse:boolean dateLastRefreshed",
  EvaluationQualityV2TopicCalibration: "id",
  EvaluationQualityV2TopicEvaluationReference: "id",
  EvaluationQualityV2TopicEvaluationScoringSet: "totalScore:number totalCriticalScore:number",
  EvaluationQualityV2TopicEvaluationSource: "evaluationSourceType evaluationSourceId evaluationSourceName",
  EvaluationQualityV2TopicEvaluationV2:
    "id conversationId agent:EvaluationQualityV2TopicUser evaluator:EvaluationQualityV2TopicUser eventTime evaluationFormId formName scoringSet:EvaluationQualityV2TopicEvaluationScoringSet contextId status agentHasRead:boolean releaseDate assignedDate changedDate eventType resourceId resourceType divisionIds:string[] rescore:boolean conversationDate mediaType:string[] calibration:EvaluationQualityV2TopicCalibration evaluationSource:EvaluationQualityV2TopicEvaluationSource assigneeUserId previousAssigneeUserId assigneeApplicable:boolean evaluationContextId disputeCount:number version:number previousStatus declinedReview:boolean retractedEvaluation:EvaluationQualityV2TopicEvaluationReference rescoreCount:number evaluatorCommentHasUpdated:boolean agentCommentHasUpdated:boolean previousRescoreCount:number previousEvaluatorUserId",
  EvaluationQualityV2TopicUser: "id displayName",
  ExternalContactsContactChangedTopicAppleOpaqueId: "value",
  ExternalContactsContactChangedTopicContact:
    "id division:ExternalContactsContactChangedTopicDivision externalOrganization:ExternalContactsContactChangedTopicExternalOrganization type firstName middleName lastName salutation title workPhone:ExternalContactsContactChangedTopicPhoneNumber cellPhone:ExternalContactsContactChangedTopicPhoneNumber homePhone:ExternalContactsContactChangedTopicPhoneNumber otherPhone:ExternalContactsContactChangedTopicPhoneNumber workEmail personalEmail otherEmail address:ExternalContactsContactChangedTopicContactAddress surveyOptOut:boolean externalSystemUrl twitterId:ExternalContactsContactChangedTopicTwitterId lineId:ExternalContactsContactChangedTopicLineId whatsAppId:ExternalContactsContactChangedTopicWhatsAppId facebookId:ExternalContactsContactChangedTopicFacebookId instagramId:ExternalContactsContactChangedTopicInstagramId externalIds:ExternalContactsContactChangedTopicExternalId[] appleOpaqueIds:ExternalContactsContactChangedTopicAppleOpaqueId[] canonicalContactId schema:ExternalContactsContactChangedTopicDataSchema customFields:object{} mergeSet:string[] mergedFrom:string[] mergedTo mergeOperation:ExternalContactsContactChangedTopicMergeOperation createDate modifyDate",
  ExternalContactsContactChangedTopicContactAddress: "address1 address2 city state postalCode countryCode",
  ExternalContactsContactChangedTopicDataSchema: "id version:number",
  ExternalContactsContactChangedTopicDivision: "id",
  ExternalContactsContactChangedTopicExternalId:
    "externalSource:ExternalContactsContactChangedTopicExternalSource value",
  ExternalContactsContactChangedTopicExternalOrganization:
    "id division:ExternalContactsContactChangedTopicDivision name companyType industry primaryContactId address:ExternalContactsContactChangedTopicContactAddress phoneNumber:ExternalContactsContactChangedTopicPhoneNumber faxNumber:ExternalContactsContactChangedTopicPhoneNumber employeeCount:number revenue:number tags:string[] websites:string[] tickers:ExternalContactsContactChangedTopicTicker[] twitterId:ExternalContactsContactChangedTopicTwitterId externalSystemUrl customFields:object{} createDate modifyDate",
  ExternalContactsContactChangedTopicExternalSource: "id",
  ExternalContactsContactChangedTopicFacebookId:
    "ids:ExternalContactsContactChangedTopicFacebookScopedId[] displayName",
  ExternalContactsContactChangedTopicFacebookScopedId: "scopedId",
  ExternalContactsContactChangedTopicInstagramId:
    "ids:ExternalContactsContactChangedTopicInstagramScopedId[] displayName handle",
  ExternalContactsContactChangedTopicInstagramScopedId: "scopedId",
  ExternalContactsContactChangedTopicLineId:
    "ids:ExternalContactsContactChangedTopicLineUserId[] displayName",
  ExternalContactsContactChangedTopicLineUserId: "userId",
  ExternalContactsContactChangedTopicMergeOperation: "sourceContactId targetContactId resultingContactId",
  ExternalContactsContactChangedTopicPhoneNumber:
    "display extension:number acceptsSMS:boolean userInput e164 countryCode normalizationCountryCode",
  ExternalContactsContactChangedTopicTicker: "symbol exchange",
  ExternalContactsContactChangedTopicTwitterId: "id name screenName verified:boolean profileUrl",
  ExternalContactsContactChangedTopicWhatsAppBusinessScopedId: "bsuid parent:boolean portfolioId",
  ExternalContactsContactChangedTopicWhatsAppId:
    "phoneNumber:ExternalContactsContactChangedTopicPhoneNumber displayName username whatsAppBusinessScopedIds:ExternalContactsContactChangedTopicWhatsAppBusinessScopedId[]",
  ExternalContactsContactNoteChangedTopicDivision: "id",
  ExternalContactsContactNoteChangedTopicNote:
    "id division:ExternalContactsContactNoteChangedTopicDivision entityId entityType noteText createdBy:ExternalContactsContactNoteChangedTopicUser createDate modifyDate",
  ExternalContactsContactNoteChangedTopicUser: "id",
  ExternalContactsOrganizationChangedTopicContactAddress:
    "address1 address2 city state postalCode countryCode",
  ExternalContactsOrganizationChangedTopicDivision: "id",
  ExternalContactsOrganizationChangedTopicExternalOrganization:
    "id division:ExternalContactsOrganizationChangedTopicDivision name companyType industry primaryContactId address:ExternalContactsOrganizationChangedTopicContactAddress phoneNumber:ExternalContactsOrganizationChangedTopicPhoneNumber faxNumber:ExternalContactsOrganizationChangedTopicPhoneNumber employeeCount:number revenue:number tags:string[] websites:string[] tickers:ExternalContactsOrganizationChangedTopicTicker[] twitterId:ExternalContactsOrganizationChangedTopicTwitterId externalSystemUrl customFields:object{} createDate modifyDate",
  ExternalContactsOrganizationChangedTopicPhoneNumber:
    "display extension:number acceptsSMS:boolean userInput e164 countryCode normalizationCountryCode",
  ExternalContactsOrganizationChangedTopicTicker: "symbol exchange",
  ExternalContactsOrganizationChangedTopicTwitterId: "id name screenName verified:boolean profileUrl",
  ExternalContactsOrganizationNoteChangedTopicDivision: "id",
  ExternalContactsOrganizationNoteChangedTopicNote:
    "id division:ExternalContactsOrganizationNoteChangedTopicDivision entityId entityType noteText createdBy:ExternalContactsOrganizationNoteChangedTopicUser createDate modifyDate",
  ExternalContactsOrganizationNoteChangedTopicUser: "id",
  ExternalContactsRelationshipChangedTopicContactAddress:
    "address1 address2 city state postalCode countryCode",
  ExternalContactsRelationshipChangedTopicDivision: "id",
  ExternalContactsRelationshipChangedTopicExternalOrganization:
    "id division:ExternalContactsRelationshipChangedTopicDivision name companyType industry primaryContactId address:ExternalContactsRelationshipChangedTopicContactAddress phoneNumber:ExternalContactsRelationshipChangedTopicPhoneNumber faxNumber:ExternalContactsRelationshipChangedTopicPhoneNumber employeeCount:number revenue:number tags:string[] websites:string[] tickers:ExternalContactsRelationshipChangedTopicTicker[] twitterId:ExternalContactsRelationshipChangedTopicTwitterId externalSystemUrl customFields:object{} createDate modifyDate",
  ExternalContactsRelationshipChangedTopicPhoneNumber:
    "display extension:number acceptsSMS:boolean userInput e164 countryCode normalizationCountryCode",
  ExternalContactsRelationshipChangedTopicRelationship:
    "id division:ExternalContactsRelationshipChangedTopicDivision user:ExternalContactsRelationshipChangedTopicUser externalOrganization:ExternalContactsRelationshipChangedTopicExternalOrganization relationship createDate modifyDate",
  ExternalContactsRelationshipChangedTopicTicker: "symbol exchange",
  ExternalContactsRelationshipChangedTopicTwitterId: "id name screenName verified:boolean profileUrl",
  ExternalContactsRelationshipChangedTopicUser: "id",
  ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId: "value",
  ExternalContactsUnresolvedContactChangedTopicContact:
    "id division:ExternalContactsUnresolvedContactChangedTopicDivision externalOrganization:ExternalContactsUnresolvedContactChangedTopicExternalOrganization type firstName middleName lastName salutation title workPhone:ExternalContactsUnresolvedContactChangedTopicPhoneNumber cellPhone:ExternalContactsUnresolvedContactChangedTopicPhoneNumber homePhone:ExternalContactsUnresolvedContactChangedTopicPhoneNumber otherPhone:ExternalContactsUnresolvedContactChangedTopicPhoneNumber workEmail personalEmail otherEmail address:ExternalContactsUnresolvedContactChangedTopicContactAddress surveyOptOut:boolean externalSystemUrl twitterId:ExternalContactsUnresolvedContactChangedTopicTwitterId lineId:ExternalContactsUnresolvedContactChangedTopicLineId whatsAppId:ExternalContactsUnresolvedContactChangedTopicWhatsAppId facebookId:ExternalContactsUnresolvedContactChangedTopicFacebookId instagramId:ExternalContactsUnresolvedContactChangedTopicInstagramId externalIds:ExternalContactsUnresolvedContactChangedTopicExternalId[] appleOpaqueIds:ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId[] canonicalContactId schema:ExternalContactsUnresolvedContactChangedTopicDataSchema customFields:object{} mergeSet:string[] mergedFrom:string[] mergedTo mergeOperation:ExternalContactsUnresolvedContactChangedTopicMergeOperation createDate modifyDate",
  ExternalContactsUnresolvedContactChangedTopicContactAddress:
    "address1 address2 city state postalCode countryCode",
  ExternalContactsUnresolvedContactChangedTopicDataSchema: "id version:number",
  ExternalContactsUnresolvedContactChangedTopicDivision: "id",
  ExternalContactsUnresolvedContactChangedTopicExternalId:
    "externalSource:ExternalContactsUnresolvedContactChangedTopicExternalSource value",
  ExternalContactsUnresolvedContactChangedTopicExternalOrganization:
    "id division:ExternalContactsUnresolvedContactChangedTopicDivision name companyType industry primaryContactId address:ExternalContactsUnresolvedContactChangedTopicContactAddress phoneNumber:ExternalContactsUnresolvedContactChangedTopicPhoneNumber faxNumber:ExternalContactsUnresolvedContactChangedTopicPhoneNumber employeeCount:number revenue:number tags:string[] websites:string[] tickers:ExternalContactsUnresolvedContactChangedTopicTicker[] twitterId:ExternalContactsUnresolvedContactChangedTopicTwitterId externalSystemUrl customFields:object{} createDate modifyDate",
  ExternalContactsUnresolvedContactChangedTopicExternalSource: "id",
  ExternalContactsUnresolvedContactChangedTopicFacebookId:
    "ids:ExternalContactsUnresolvedContactChangedTopicFacebookScopedId[] displayName",
  ExternalContactsUnresolvedContactChangedTopicFacebookScopedId: "scopedId",
  ExternalContactsUnresolvedContactChangedTopicInstagramId:
    "ids:ExternalContactsUnresolvedContactChangedTopicInstagramScopedId[] displayName handle",
  ExternalContactsUnresolvedContactChangedTopicInstagramScopedId: "scopedId",
  ExternalContactsUnresolvedContactChangedTopicLineId:
    "ids:ExternalContactsUnresolvedContactChangedTopicLineUserId[] displayName",
  ExternalContactsUnresolvedContactChangedTopicLineUserId: "userId",
  ExternalContactsUnresolvedContactChangedTopicMergeOperation:
    "sourceContactId targetContactId resultingContactId",
  ExternalContactsUnresolvedContactChangedTopicPhoneNumber:
    "display extension:number acceptsSMS:boolean userInput e164 countryCode normalizationCountryCode",
  ExternalContactsUnresolvedContactChangedTopicTicker: "symbol exchange",
  ExternalContactsUnresolvedContactChangedTopicTwitterId: "id name screenName verified:boolean profileUrl",
  ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId: "bsuid parent:boolean portfolioId",
  ExternalContactsUnresolvedContactChangedTopicWhatsAppId:
    "phoneNumber:ExternalContactsUnresolvedContactChangedTopicPhoneNumber displayName username whatsAppBusinessScopedIds:ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId[]",
  FaxTopicFaxDataV2:
    "id name dateCreated dateModified workspace:FaxTopicWorkspaceData createdBy:FaxTopicUserData contentType contentLength:number filename changeNumber:number dateUploaded uploadedBy:FaxTopicUserData lockInfo:FaxTopicLockData selfUri callerAddress receiverAddress read:boolean",
  FaxTopicLockData: "lockedBy:FaxTopicUserData dateCreated dateExpires",
  FaxTopicUserData: "id name",
  FaxTopicWorkspaceData: "id",
  FlowEndDetailEventTopicFlowEndEvent:
    "eventTime:number conversationId participantId sessionId disconnectType mediaType provider direction ani dnis addressTo addressFrom subject messageType flowType flowId divisionId flowVersion connectedDurationMs:number conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] exitReason transferType utilizationLabel",
  FlowMetricsTopicFlowMetricRecord:
    "metric metricDate value:number recordId activeRouting activeSkillIds:string[] addressFrom addressTo agentAssistantId agentBullseyeRing:number agentOwned:boolean ani assignerId authenticated:boolean conversationId conversationInitiator convertedFrom convertedTo customerParticipation:boolean deliveryStatus destinationAddresses:string[] direction disconnectType divisionIds:string[] dnis edgeId eligibleAgentCounts:number[] endingLanguage entryReason entryType errorCode exitReason extendedDeliveryStatus externalContactId externalMediaCount:number externalOrganizationId externalTag firstQueue:boolean flaggedReason flowId flowInType flowMilestoneIds:string[] flowName flowOutType flowSubType flowType flowVersion groupId interactionType journeyActionId journeyActionMapId journeyActionMapVersion:number journeyCustomerId journeyCustomerIdType journeyCustomerSessionId journeyCustomerSessionIdType knowledgeBaseId mediaCount:number mediaType messageType originatingDirection outboundCampaignId outboundContactId outboundContactListId participantName peerId provider purpose queueId recognitionFailureReason remote removedSkillIds:string[] requestedLanguageId requestedRoutingSkillIds:string[] requestedRoutings:string[] roomId routingPriority:number routingRing:number routingRule routingRuleType selectedAgentId selectedAgentRank:number selfServed:boolean sessionDnis sessionId skillExpressionId startingLanguage stationId teamId transferTargetAddress transferTargetName transferType usedRouting userId videoPresent:boolean waitingInteractionCounts:number[] wrapUpCode proposedAgents:FlowMetricsTopicFlowProposedAgent[] outcomes:FlowMetricsTopicFlowOutcome[] scoredAgents:FlowMetricsTopicFlowScoredAgent[]",
  FlowMetricsTopicFlowOutcome: "flowOutcome flowOutcomeId flowOutcomeValue",
  FlowMetricsTopicFlowProposedAgent: "agentRank:number proposedAgentId",
  FlowMetricsTopicFlowScoredAgent: "agentScore:number scoredAgentId",
  FlowOutcomeDetailEventTopicFlowMilestone: "milestoneId milestoneTime:number",
  FlowOutcomeDetailEventTopicFlowOutcomeEvent:
    "eventTime:number conversationId participantId sessionId mediaType provider direction ani dnis addressTo addressFrom subject messageType flowType flowId divisionId flowVersion flowOutcomeId flowOutcomeStartTime:number flowOutcomeEndTime:number flowOutcomeValue flowMilestones:FlowOutcomeDetailEventTopicFlowMilestone[] conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] utilizationLabel",
  FlowStartDetailEventTopicFlowStartEvent:
    "eventTime:number conversationId participantId sessionId mediaType provider direction ani dnis addressTo addressFrom subject messageType flowType flowId divisionId flowVersion conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] utilizationLabel",
  GamificationScorecardChangeTopicEvaluationDetail:
    "evaluationId conversationId conversationDate formName points:number maxPoints:number evaluationScore:number evaluationScoreDouble:number mediaTypes:string[]",
  GamificationScorecardChangeTopicMetric: "id",
  GamificationScorecardChangeTopicPerformanceMetric:
    "metric:GamificationScorecardChangeTopicMetric points:number value:number punctualityEvents:GamificationScorecardChangeTopicPunctualityEvent[] evaluationDetails:GamificationScorecardChangeTopicEvaluationDetail[]",
  GamificationScorecardChangeTopicPunctualityEvent:
    "dateStart dateScheduleStart activityCode activityCodeId activityColor activityName points:number",
  GamificationScorecardChangeTopicScorecardChange:
    "workday divisionId teamId performanceProfileId userId performanceMetrics:GamificationScorecardChangeTopicPerformanceMetric[]",
  GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2:
    "externalUserId genesysUserId trigger eventType eventTime responseStatus meetingId",
  GenAiPhrasesTestPhraseDetectedPhrase: "foundPhrase snippet confidence:number",
  GenAiPhrasesTestPhraseMatchedTranscript:
    "timestamp:number transcriptId communicationId conversationId mediaType detectedPhrases:GenAiPhrasesTestPhraseDetectedPhrase[]",
  GenAiPhrasesTestTopicPhraseResults:
    "processedTranscriptsCount:number matchedTranscriptsCount:number matchedTranscripts:GenAiPhrasesTestPhraseMatchedTranscript[]",
  GenAiPhrasesTopicsDefinitionsJob:
    "id state testTopicPhraseResults:GenAiPhrasesTestTopicPhraseResults[] genAIPhrasesResults:string[]",
  GeolocationEventGeolocation: "userId type country region city",
  GroupGreetingEventGreeting:
    "id name type ownerType owner:GroupGreetingEventGreetingOwner greetingAudioFile:GroupGreetingEventGreetingAudioFile audioTTS",
  GroupGreetingEventGreetingAudioFile: "durationMilliseconds:number sizeBytes:number",
  GroupGreetingEventGreetingOwner: "id",
  ImportTemplateImportStatusImportStatus:
    "importState totalRecords:number completedRecords:number percentageComplete:number failureReason targetContactListIds:string[] listNamePrefix additionalProperties:object{}",
  JourneyAppEventsNotificationActionMap: "id selfUri displayName version:number",
  JourneyAppEventsNotificationActionTarget: "id selfUri",
  JourneyAppEventsNotificationApp: "name namespace version buildNumber",
  JourneyAppEventsNotificationAppEventsNotification:
    "id correlationId externalContact:JourneyAppEventsNotificationExternalContact createdDate customerId customerIdType session:JourneyAppEventsNotificationSession eventType appEvent:JourneyAppEventsNotificationAppMessage outcomeAchievedEvent:JourneyAppEventsNotificationOutcomeAchievedMessage segmentAssignmentEvent:JourneyAppEventsNotificationSegmentAssignmentMessage webActionEvent:JourneyAppEventsNotificationWebActionMessage",
  JourneyAppEventsNotificationAppMessage:
    "eventName screenName app:JourneyAppEventsNotificationApp device:JourneyAppEventsNotificationDevice ipAddress ipOrganization geolocation:JourneyAppEventsNotificationGeoLocation sdkLibrary:JourneyAppEventsNotificationSdkLibrary networkConnectivity:JourneyAppEventsNotificationNetworkConnectivity mktCampaign:JourneyAppEventsNotificationMktCampaign searchQuery attributes:JourneyAppEventsNotificationCustomEventAttribute{} traits:JourneyAppEventsNotificationCustomEventAttribute{}",
  JourneyAppEventsNotificationAssociatedValue: "dataType value:number",
  JourneyAppEventsNotificationBrowser:
    "family version lang fingerprint viewHeight:number viewWidth:number featuresFlash:boolean featuresJava:boolean featuresPdf:boolean featuresWebrtc:boolean",
  JourneyAppEventsNotificationCustomEventAttribute: "value dataType",
  JourneyAppEventsNotificationDevice:
    "type isMobile:boolean screenHeight:number screenWidth:number screenDensity:number fingerprint osFamily osVersion category manufacturer",
  JourneyAppEventsNotificationEventAction: "id createdDate state mediaType prompt",
  JourneyAppEventsNotificationExternalContact: "id selfUri",
  JourneyAppEventsNotificationGeoLocation:
    "country countryName latitude:number longitude:number locality postalCode region regionName timezone source",
  JourneyAppEventsNotificationMktCampaign: "content medium name source term clickId network",
  JourneyAppEventsNotificationNetworkConnectivity:
    "carrier bluetoothEnabled:boolean cellularEnabled:boolean wifiEnabled:boolean",
  JourneyAppEventsNotificationOutcome: "id selfUri displayName version",
  JourneyAppEventsNotificationOutcomeAchievedMessage:
    "outcome:JourneyAppEventsNotificationOutcome browser:JourneyAppEventsNotificationBrowser visitCreatedDate ipAddress ipOrganization userAgentString device:JourneyAppEventsNotificationDevice geolocation:JourneyAppEventsNotificationGeoLocation mktCampaign:JourneyAppEventsNotificationMktCampaign visitReferrer:JourneyAppEventsNotificationReferrer associatedValue:JourneyAppEventsNotificationAssociatedValue",
  JourneyAppEventsNotificationReferrer:
    "url domain hostname keywords pathname queryString fragment name medium",
  JourneyAppEventsNotificationSdkLibrary: "name version",
  JourneyAppEventsNotificationSegment: "id selfUri",
  JourneyAppEventsNotificationSegmentAssignmentMessage:
    "segment:JourneyAppEventsNotificationSegment assignmentState dateAssigned dateForUnassignment",
  JourneyAppEventsNotificationSession: "id selfUri type",
  JourneyAppEventsNotificationWebActionMessage:
    "action:JourneyAppEventsNotificationEventAction actionTarget:JourneyAppEventsNotificationActionTarget actionMap:JourneyAppEventsNotificationActionMap errorCode errorMessage userAgentString ipAddress ipOrganization browser:JourneyAppEventsNotificationBrowser device:JourneyAppEventsNotificationDevice geolocation:JourneyAppEventsNotificationGeoLocation mktCampaign:JourneyAppEventsNotificationMktCampaign visitReferrer:JourneyAppEventsNotificationReferrer timeToDisposition:number",
  JourneyOutcomeEventsNotificationActionMap: "id selfUri",
  JourneyOutcomeEventsNotificationAssociatedValue: "dataType value:number",
  JourneyOutcomeEventsNotificationBrowser:
    "family version lang fingerprint viewHeight:number viewWidth:number featuresFlash:boolean featuresJava:boolean featuresPdf:boolean featuresWebrtc:boolean",
  JourneyOutcomeEventsNotificationDevice:
    "type isMobile:boolean screenHeight:number screenWidth:number screenDensity:number fingerprint osFamily osVersion category manufacturer",
  JourneyOutcomeEventsNotificationExternalContact: "id selfUri",
  JourneyOutcomeEventsNotificationGeoLocation:
    "country countryName latitude:number longitude:number locality postalCode region regionName timezone source",
  JourneyOutcomeEventsNotificationMktCampaign: "content medium name source term clickId network",
  JourneyOutcomeEventsNotificationOutcome: "id selfUri displayName",
  JourneyOutcomeEventsNotificationOutcomeAchievedMessage:
    "outcome:JourneyOutcomeEventsNotificationOutcome browser:JourneyOutcomeEventsNotificationBrowser visitCreatedDate ipAddress ipOrganization userAgentString device:JourneyOutcomeEventsNotificationDevice geolocation:JourneyOutcomeEventsNotificationGeoLocation mktCampaign:JourneyOutcomeEventsNotificationMktCampaign visitReferrer:JourneyOutcomeEventsNotificationReferrer associatedValue:JourneyOutcomeEventsNotificationAssociatedValue",
  JourneyOutcomeEventsNotificationOutcomeAttributionMessage:
    "outcome:JourneyOutcomeEventsNotificationOutcome outcomeTouchpoints:JourneyOutcomeEventsNotificationOutcomeTouchpoint[] segmentAssignments:JourneyOutcomeEventsNotificationSegment[] associatedValue:JourneyOutcomeEventsNotificationAssociatedValue",
  JourneyOutcomeEventsNotificationOutcomeEventsNotification:
    "id correlationId externalContact:JourneyOutcomeEventsNotificationExternalContact createdDate customerId customerIdType session:JourneyOutcomeEventsNotificationSession eventType outcomeAchievedEvent:JourneyOutcomeEventsNotificationOutcomeAchievedMessage outcomeAttributionEventMessage:JourneyOutcomeEventsNotificationOutcomeAttributionMessage",
  JourneyOutcomeEventsNotificationOutcomeTouchpoint:
    "id channels:JourneyOutcomeEventsNotificationOutcomeTouchpointChannel[] createdDate actionMap:JourneyOutcomeEventsNotificationActionMap",
  JourneyOutcomeEventsNotificationOutcomeTouchpointChannel: "type",
  JourneyOutcomeEventsNotificationReferrer:
    "url domain hostname keywords pathname queryString fragment name medium",
  JourneyOutcomeEventsNotificationSegment: "id selfUri assignedDate",
  JourneyOutcomeEventsNotificationSession: "id selfUri type",
  JourneySegmentAssignmentEventsNotificationExternalContact: "id selfUri",
  JourneySegmentAssignmentEventsNotificationSegment: "id selfUri",
  JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotification:
    "id correlationId externalContact:JourneySegmentAssignmentEventsNotificationExternalContact createdDate customerId customerIdType session:JourneySegmentAssignmentEventsNotificationSession eventType segmentAssignmentEvent:JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage",
  JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage:
    "segment:JourneySegmentAssignmentEventsNotificationSegment assignmentState dateAssigned dateForUnassignment",
  JourneySegmentAssignmentEventsNotificationSession: "id selfUri type",
  JourneySessionEventsNotificationApp: "name namespace version buildNumber",
  JourneySessionEventsNotificationBrowser:
    "family version lang fingerprint viewHeight:number viewWidth:number featuresFlash:boolean featuresJava:boolean featuresPdf:boolean featuresWebrtc:boolean",
  JourneySessionEventsNotificationCase: "id selfUri",
  JourneySessionEventsNotificationCaseAssociation: "caseId caseReference dateAssociated",
  JourneySessionEventsNotificationConnectedQueue: "id selfUri",
  JourneySessionEventsNotificationConversation: "id selfUri",
  JourneySessionEventsNotificationConversationChannel: "type messageType platform",
  JourneySessionEventsNotificationConversationUserDisposition:
    "code notes user:JourneySessionEventsNotificationUser",
  JourneySessionEventsNotificationDevice:
    "type isMobile:boolean screenHeight:number screenWidth:number screenDensity:number fingerprint osFamily osVersion category manufacturer",
  JourneySessionEventsNotificationExternalContact: "id selfUri",
  JourneySessionEventsNotificationGeoLocation:
    "country countryName latitude:number longitude:number locality postalCode region regionName timezone source",
  JourneySessionEventsNotificationMktCampaign: "content medium name source term clickId network",
  JourneySessionEventsNotificationNetworkConnectivity:
    "carrier bluetoothEnabled:boolean cellularEnabled:boolean wifiEnabled:boolean",
  JourneySessionEventsNotificationOutcome: "id selfUri",
  JourneySessionEventsNotificationOutcomeAchievement:
    "outcome:JourneySessionEventsNotificationOutcome achievedDate",
  JourneySessionEventsNotificationPage:
    "url title domain fragment hostname keywords lang pathname queryString breadcrumb:string[]",
  JourneySessionEventsNotificationReferrer:
    "url domain hostname keywords pathname queryString fragment name medium",
  JourneySessionEventsNotificationSdkLibrary: "name version",
  JourneySessionEventsNotificationSegment: "id selfUri",
  JourneySessionEventsNotificationSegmentAssignment:
    "segment:JourneySessionEventsNotificationSegment assignedDate",
  JourneySessionEventsNotificationSessionEvent:
    "id selfUri createdDate endedDate externalContact:JourneySessionEventsNotificationExternalContact customerId customerIdType type outcomeAchievements:JourneySessionEventsNotificationOutcomeAchievement[] segmentAssignments:JourneySessionEventsNotificationSegmentAssignment[] awayDate browser:JourneySessionEventsNotificationBrowser device:JourneySessionEventsNotificationDevice geolocation:JourneySessionEventsNotificationGeoLocation idleDate ipAddress ipOrganization lastPage:JourneySessionEventsNotificationPage mktCampaign:JourneySessionEventsNotificationMktCampaign referrer:JourneySessionEventsNotificationReferrer searchTerms:string[] userAgentString durationInSeconds:number eventCount:number pageviewCount:number screenviewCount:number lastEvent:JourneySessionEventsNotificationSessionLastEvent conversation:JourneySessionEventsNotificationConversation originatingDirection conversationSubject lastUserDisposition:JourneySessionEventsNotificationConversationUserDisposition lastConnectedUser:JourneySessionEventsNotificationUser lastConnectedQueue:JourneySessionEventsNotificationConnectedQueue conversationChannels:JourneySessionEventsNotificationConversationChannel[] lastUserDisconnectType lastAcdOutcome authenticated:boolean app:JourneySessionEventsNotificationApp sdkLibrary:JourneySessionEventsNotificationSdkLibrary networkConnectivity:JourneySessionEventsNotificationNetworkConnectivity divisionIds:string[] lastScreen caseAssociations:JourneySessionEventsNotificationCaseAssociation[] caseEntity:JourneySessionEventsNotificationCase caseReference caseStatus",
  JourneySessionEventsNotificationSessionLastEvent: "id eventName createdDate",
  JourneySessionEventsNotificationUser: "id selfUri",
  JourneyViewJobNotificationTopicJourneyView: "id version:number",
  JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2:
    "id status dateCreated dateCompleted journeyView:JourneyViewJobNotificationTopicJourneyView dateCompletionEstimated estimatedCompletionMargin:number userId",
  JourneyWebActionEventsNotificationActionMap: "id selfUri",
  JourneyWebActionEventsNotificationActionMapPageUrlCondition: "values:string[] operator",
  JourneyWebActionEventsNotificationActionTarget: "id selfUri",
  JourneyWebActionEventsNotificationBlockedWebActionOfferMessage:
    "action:JourneyWebActionEventsNotificationEventAction actionMap:JourneyWebActionEventsNotificationActionMap actionTarget:JourneyWebActionEventsNotificationActionTarget blockingReason blockingActionMap:JourneyWebActionEventsNotificationActionMap blockingAction:JourneyWebActionEventsNotificationEventAction blockingFrequencyCapBehaviour blockingPageUrlConditions:JourneyWebActionEventsNotificationActionMapPageUrlCondition[] blockingScheduleGroup:JourneyWebActionEventsNotificationScheduleGroup blockingEmergencyScheduleGroup:JourneyWebActionEventsNotificationEmergencyGroup",
  JourneyWebActionEventsNotificationBrowser:
    "family version lang fingerprint viewHeight:number viewWidth:number featuresFlash:boolean featuresJava:boolean featuresPdf:boolean featuresWebrtc:boolean",
  JourneyWebActionEventsNotificationDevice:
    "type isMobile:boolean screenHeight:number screenWidth:number screenDensity:number fingerprint osFamily osVersion category manufacturer",
  JourneyWebActionEventsNotificationEmergencyGroup: "id selfUri",
  JourneyWebActionEventsNotificationEventAction: "id",
  JourneyWebActionEventsNotificationExternalContact: "id selfUri",
  JourneyWebActionEventsNotificationGeoLocation:
    "country countryName latitude:number longitude:number locality postalCode region regionName timezone source",
  JourneyWebActionEventsNotificationMktCampaign: "content medium name source term clickId network",
  JourneyWebActionEventsNotificationReferrer:
    "url domain hostname keywords pathname queryString fragment name medium",
  JourneyWebActionEventsNotificationScheduleGroup: "id selfUri",
  JourneyWebActionEventsNotificationSession: "id selfUri type",
  JourneyWebActionEventsNotificationWebActionEventsNotification:
    "id correlationId externalContact:JourneyWebActionEventsNotificationExternalContact createdDate customerId customerIdType session:JourneyWebActionEventsNotificationSession eventType webActionEvent:JourneyWebActionEventsNotificationWebActionMessage blockedWebActionOfferEvent:JourneyWebActionEventsNotificationBlockedWebActionOfferMessage",
  JourneyWebActionEventsNotificationWebActionMessage:
    "action:JourneyWebActionEventsNotificationEventAction actionTarget:JourneyWebActionEventsNotificationActionTarget actionMap:JourneyWebActionEventsNotificationActionMap errorCode errorMessage userAgentString ipAddress ipOrganization browser:JourneyWebActionEventsNotificationBrowser device:JourneyWebActionEventsNotificationDevice geolocation:JourneyWebActionEventsNotificationGeoLocation mktCampaign:JourneyWebActionEventsNotificationMktCampaign visitReferrer:JourneyWebActionEventsNotificationReferrer timeToDisposition:number",
  JourneyWebEventsNotificationActionMap: "id selfUri displayName version:number",
  JourneyWebEventsNotificationActionTarget: "id selfUri",
  JourneyWebEventsNotificationAssociatedValue: "dataType value:number",
  JourneyWebEventsNotificationBrowser:
    "family version lang fingerprint viewHeight:number viewWidth:number featuresFlash:boolean featuresJava:boolean featuresPdf:boolean featuresWebrtc:boolean",
  JourneyWebEventsNotificationCustomEventAttribute: "value dataType",
  JourneyWebEventsNotificationDevice:
    "type isMobile:boolean screenHeight:number screenWidth:number screenDensity:number fingerprint osFamily osVersion category manufacturer",
  JourneyWebEventsNotificationEventAction: "id createdDate state mediaType prompt",
  JourneyWebEventsNotificationExternalContact: "id selfUri",
  JourneyWebEventsNotificationGeoLocation:
    "country countryName latitude:number longitude:number locality postalCode region regionName timezone source",
  JourneyWebEventsNotificationMktCampaign: "content medium name source term clickId network",
  JourneyWebEventsNotificationOutcome: "id selfUri displayName version",
  JourneyWebEventsNotificationOutcomeAchievedMessage:
    "outcome:JourneyWebEventsNotificationOutcome browser:JourneyWebEventsNotificationBrowser visitCreatedDate ipAddress ipOrganization userAgentString device:JourneyWebEventsNotificationDevice geolocation:JourneyWebEventsNotificationGeoLocation mktCampaign:JourneyWebEventsNotificationMktCampaign visitReferrer:JourneyWebEventsNotificationReferrer associatedValue:JourneyWebEventsNotificationAssociatedValue",
  JourneyWebEventsNotificationPage:
    "url title domain fragment hostname keywords lang pathname queryString breadcrumb:string[]",
  JourneyWebEventsNotificationReferrer:
    "url domain hostname keywords pathname queryString fragment name medium",
  JourneyWebEventsNotificationSegment: "id selfUri",
  JourneyWebEventsNotificationSegmentAssignmentMessage:
    "segment:JourneyWebEventsNotificationSegment assignmentState dateAssigned dateForUnassignment",
  JourneyWebEventsNotificationSession: "id selfUri type",
  JourneyWebEventsNotificationWebActionMessage:
    "action:JourneyWebEventsNotificationEventAction actionTarget:JourneyWebEventsNotificationActionTarget actionMap:JourneyWebEventsNotificationActionMap errorCode errorMessage userAgentString ipAddress ipOrganization browser:JourneyWebEventsNotificationBrowser device:JourneyWebEventsNotificationDevice geolocation:JourneyWebEventsNotificationGeoLocation mktCampaign:JourneyWebEventsNotificationMktCampaign visitReferrer:JourneyWebEventsNotificationReferrer timeToDisposition:number",
  JourneyWebEventsNotificationWebEventsNotification:
    "id correlationId externalContact:JourneyWebEventsNotificationExternalContact createdDate customerId customerIdType session:JourneyWebEventsNotificationSession eventType webEvent:JourneyWebEventsNotificationWebMessage webActionEvent:JourneyWebEventsNotificationWebActionMessage outcomeAchievedEvent:JourneyWebEventsNotificationOutcomeAchievedMessage segmentAssignmentEvent:JourneyWebEventsNotificationSegmentAssignmentMessage",
  JourneyWebEventsNotificationWebMessage:
    "eventName totalEventCount:number totalPageviewCount:number userAgentString ipAddress ipOrganization searchQuery authenticated:boolean browser:JourneyWebEventsNotificationBrowser device:JourneyWebEventsNotificationDevice geolocation:JourneyWebEventsNotificationGeoLocation mktCampaign:JourneyWebEventsNotificationMktCampaign page:JourneyWebEventsNotificationPage referrer:JourneyWebEventsNotificationReferrer attributes:JourneyWebEventsNotificationCustomEventAttribute{} traits:JourneyWebEventsNotificationCustomEventAttribute{}",
  LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification:
    "entities:LearningAssignmentRuleRunTopicLearningAssignmentsCreated[] total:number",
  LearningAssignmentRuleRunTopicLearningAssignmentsCreated:
    "module:LearningAssignmentRuleRunTopicLearningModuleReference",
  LearningAssignmentRuleRunTopicLearningModuleReference: "id name",
  LearningAssignmentTopicLearningAssignmentNotification:
    "id user:LearningAssignmentTopicUserReference module:LearningAssignmentTopicLearningModuleReference version:number state dateRecommendedForCompletion createdBy:LearningAssignmentTopicUserReference dateCreated modifiedBy:LearningAssignmentTopicUserReference dateModified isOverdue:boolean lengthInMinutes:number percentageScore:number isPassed:boolean type",
  LearningAssignmentTopicLearningModuleReference: "id name",
  LearningAssignmentTopicUserReference: "id",
  MaestroWebhooksInvocationTopicPublicWebhooksEvent:
    "webhookId invocationTime webhooksInvocation:MaestroWebhooksInvocationTopicWebhooksInvocation",
  MaestroWebhooksInvocationTopicWebhooksInvocation: "body:object headers:string[]{} query:string[]{}",
  MessagingCampaignScheduleConfigChangeAlteration: "type start end additionalProperties:object{}",
  MessagingCampaignScheduleConfigChangeMessagingCampaignSchedule:
    "intervals:MessagingCampaignScheduleConfigChangeScheduleInterval[] recurrences:MessagingCampaignScheduleConfigChangeScheduleRecurrence[] timeZone messagingCampaign:MessagingCampaignScheduleConfigChangeUriReference additionalProperties:object{} id name dateCreated dateModified version:number",
  MessagingCampaignScheduleConfigChangeRecurrencePattern:
    "type interval:number daysOfWeek:string[] additionalProperties:object{}",
  MessagingCampaignScheduleConfigChangeRecurrenceRange:
    "type end numberOfOccurrences:number additionalProperties:object{}",
  MessagingCampaignScheduleConfigChangeScheduleInterval: "start end additionalProperties:object{}",
  MessagingCampaignScheduleConfigChangeScheduleRecurrence:
    "id start end timeZone range:MessagingCampaignScheduleConfigChangeRecurrenceRange pattern:MessagingCampaignScheduleConfigChangeRecurrencePattern alterations:MessagingCampaignScheduleConfigChangeAlteration[] additionalProperties:object{}",
  MessagingCampaignScheduleConfigChangeUriReference: "id name",
  OperationalEventNotificationTopicEventEntity: "id name description",
  OperationalEventNotificationTopicOperationalEventNotification:
    "eventEntity:OperationalEventNotificationTopicEventEntity entityId entityName previousValue currentValue errorCode version parentEntity entityType conversationId entityToken phoneNumber externalContactId timestamp:number",
  OutOfOfficeEventOutOfOffice:
    "user:OutOfOfficeEventUser active:boolean indefinite:boolean startDate endDate",
  OutOfOfficeEventUser: "id",
  OutboundDetailEventTopicOutboundInitEvent:
    "eventTime:number conversationId participantId sessionId mediaType provider direction ani dnis addressTo addressFrom subject messageType outboundCampaignId divisionId outboundContactListId outboundContactId conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] utilizationLabel",
  OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes:
    "emailSubject configuredEmailAddress contactEmailAddress replyToAddress contactEmailColumnName",
  OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent:
    "eventTime:number conversationId outboundCampaignType emailAttributes:OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes wrapupCode outboundCampaignId divisionId contentTemplateId outboundContactListId outboundContactId isCampaignAlwaysRunning:boolean",
  OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent:
    "eventTime:number conversationId outboundCampaignType smsAttributes:OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes wrapupCode outboundCampaignId divisionId contentTemplateId outboundContactListId outboundContactId isCampaignAlwaysRunning:boolean",
  OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes:
    "contactPhoneNumber contactPhoneNumberColumnName configuredSenderPhoneNumber senderPhoneNumber",
  OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEvent:
    "eventTime:number conversationId outboundCampaignType whatsAppAttributes:OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes wrapupCode outboundCampaignId divisionId contentTemplateId outboundContactListId outboundContactId isCampaignAlwaysRunning:boolean",
  OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes:
    "contactPhoneNumber contactWhatsAppColumnName whatsAppIntegrationId",
  OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes:
    "emailSubject configuredEmailAddress contactEmailAddress replyToAddress contactEmailColumnName",
  OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent:
    "eventTime:number outboundCampaignType emailAttributes:OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes wrapupCode outboundCampaignId divisionId contentTemplateId outboundContactListId outboundContactId isCampaignAlwaysRunning:boolean",
  OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent:
    "eventTime:number outboundCampaignType smsAttributes:OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes wrapupCode outboundCampaignId divisionId contentTemplateId outboundContactListId outboundContactId isCampaignAlwaysRunning:boolean",
  OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes:
    "contactPhoneNumber contactPhoneNumberColumnName configuredSenderPhoneNumber senderPhoneNumber",
  OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent:
    "eventTime:number outboundCampaignType whatsAppAttributes:OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes wrapupCode outboundCampaignId divisionId contentTemplateId outboundContactListId outboundContactId isCampaignAlwaysRunning:boolean",
  OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes:
    "contactPhoneNumber contactWhatsAppColumnName whatsAppIntegrationId",
  OutboundMessagingEmailCampaignConfigChangeContactSort:
    "fieldName direction numeric:boolean additionalProperties:object{}",
  OutboundMessagingEmailCampaignConfigChangeEmailConfig:
    "emailColumns:string[] contentTemplate:OutboundMessagingEmailCampaignConfigChangeResponseRef fromAddress:OutboundMessagingEmailCampaignConfigChangeFromEmailAddress replyToAddress:OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress",
  OutboundMessagingEmailCampaignConfigChangeErrorDetail: "error details",
  OutboundMessagingEmailCampaignConfigChangeFromEmailAddress:
    "friendlyName localPart domain:OutboundMessagingEmailCampaignConfigChangeUriReference",
  OutboundMessagingEmailCampaignConfigChangeIntegrationRef: "id",
  OutboundMessagingEmailCampaignConfigChangeMessagingCampaign:
    "campaignStatus callableTimeSet:OutboundMessagingEmailCampaignConfigChangeUriReference contactList:OutboundMessagingEmailCampaignConfigChangeUriReference dncLists:OutboundMessagingEmailCampaignConfigChangeUriReference[] contactListFilters:OutboundMessagingEmailCampaignConfigChangeUriReference[] alwaysRunning:boolean contactSorts:OutboundMessagingEmailCampaignConfigChangeContactSort[] messagesPerMinute:number ruleSets:OutboundMessagingEmailCampaignConfigChangeUriReference[] smsConfig:OutboundMessagingEmailCampaignConfigChangeSmsConfig emailConfig:OutboundMessagingEmailCampaignConfigChangeEmailConfig whatsAppConfig:OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig errors:OutboundMessagingEmailCampaignConfigChangeErrorDetail[] id name dateCreated dateModified version:number division:OutboundMessagingEmailCampaignConfigChangeUriReference",
  OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress:
    "domain:OutboundMessagingEmailCampaignConfigChangeUriReference route:OutboundMessagingEmailCampaignConfigChangeUriReference",
  OutboundMessagingEmailCampaignConfigChangeResponseRef: "id",
  OutboundMessagingEmailCampaignConfigChangeSmsConfig:
    "messageColumn phoneColumn senderSmsPhoneNumber:OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef contentTemplate:OutboundMessagingEmailCampaignConfigChangeResponseRef",
  OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef: "phoneNumber",
  OutboundMessagingEmailCampaignConfigChangeUriReference: "id name",
  OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig:
    "whatsAppColumns:string[] integration:OutboundMessagingEmailCampaignConfigChangeIntegrationRef contentTemplate:OutboundMessagingEmailCampaignConfigChangeResponseRef",
  OutboundMessagingEmailCampaignProgressEventCampaignProgress:
    "campaign:OutboundMessagingEmailCampaignProgressEventUriReference numberOfContactsCalled:number numberOfContactsMessaged:number totalNumberOfContacts:number percentage:number numberOfContactsSkipped:number{} additionalProperties:object{}",
  OutboundMessagingEmailCampaignProgressEventUriReference: "id name",
  OutboundMessagingMessagingCampaignConfigChangeContactSort:
    "fieldName direction numeric:boolean additionalProperties:object{}",
  OutboundMessagingMessagingCampaignConfigChangeEmailConfig:
    "emailColumns:string[] contentTemplate:OutboundMessagingMessagingCampaignConfigChangeResponseRef fromAddress:OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress replyToAddress:OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress",
  OutboundMessagingMessagingCampaignConfigChangeErrorDetail: "error details",
  OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress:
    "friendlyName localPart domain:OutboundMessagingMessagingCampaignConfigChangeUriReference",
  OutboundMessagingMessagingCampaignConfigChangeIntegrationRef: "id",
  OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign:
    "campaignStatus callableTimeSet:OutboundMessagingMessagingCampaignConfigChangeUriReference contactList:OutboundMessagingMessagingCampaignConfigChangeUriReference dncLists:OutboundMessagingMessagingCampaignConfigChangeUriReference[] contactListFilters:OutboundMessagingMessagingCampaignConfigChangeUriReference[] alwaysRunning:boolean contactSorts:OutboundMessagingMessagingCampaignConfigChangeContactSort[] messagesPerMinute:number ruleSets:OutboundMessagingMessagingCampaignConfigChangeUriReference[] smsConfig:OutboundMessagingMessagingCampaignConfigChangeSmsConfig emailConfig:OutboundMessagingMessagingCampaignConfigChangeEmailConfig whatsAppConfig:OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig errors:OutboundMessagingMessagingCampaignConfigChangeErrorDetail[] id name dateCreated dateModified version:number division:OutboundMessagingMessagingCampaignConfigChangeUriReference",
  OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress:
    "domain:OutboundMessagingMessagingCampaignConfigChangeUriReference route:OutboundMessagingMessagingCampaignConfigChangeUriReference",
  OutboundMessagingMessagingCampaignConfigChangeResponseRef: "id",
  OutboundMessagingMessagingCampaignConfigChangeSmsConfig:
    "messageColumn phoneColumn senderSmsPhoneNumber:OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef contentTemplate:OutboundMessagingMessagingCampaignConfigChangeResponseRef",
  OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef: "phoneNumber",
  OutboundMessagingMessagingCampaignConfigChangeUriReference: "id name",
  OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig:
    "whatsAppColumns:string[] integration:OutboundMessagingMessagingCampaignConfigChangeIntegrationRef contentTemplate:OutboundMessagingMessagingCampaignConfigChangeResponseRef",
  OutboundMessagingMessagingCampaignProgressEventCampaignProgress:
    "campaign:OutboundMessagingMessagingCampaignProgressEventUriReference numberOfContactsCalled:number numberOfContactsMessaged:number totalNumberOfContacts:number percentage:number numberOfContactsSkipped:number{} additionalProperties:object{}",
  OutboundMessagingMessagingCampaignProgressEventUriReference: "id name",
  OutboundMessagingWhatsappCampaignConfigChangeContactSort:
    "fieldName direction numeric:boolean additionalProperties:object{}",
  OutboundMessagingWhatsappCampaignConfigChangeEmailConfig:
    "emailColumns:string[] contentTemplate:OutboundMessagingWhatsappCampaignConfigChangeResponseRef fromAddress:OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress replyToAddress:OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress",
  OutboundMessagingWhatsappCampaignConfigChangeErrorDetail: "error details",
  OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress:
    "friendlyName localPart domain:OutboundMessagingWhatsappCampaignConfigChangeUriReference",
  OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef: "id",
  OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaign:
    "campaignStatus callableTimeSet:OutboundMessagingWhatsappCampaignConfigChangeUriReference contactList:OutboundMessagingWhatsappCampaignConfigChangeUriReference dncLists:OutboundMessagingWhatsappCampaignConfigChangeUriReference[] contactListFilters:OutboundMessagingWhatsappCampaignConfigChangeUriReference[] alwaysRunning:boolean contactSorts:OutboundMessagingWhatsappCampaignConfigChangeContactSort[] messagesPerMinute:number ruleSets:OutboundMessagingWhatsappCampaignConfigChangeUriReference[] smsConfig:OutboundMessagingWhatsappCampaignConfigChangeSmsConfig emailConfig:OutboundMessagingWhatsappCampaignConfigChangeEmailConfig whatsAppConfig:OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig errors:OutboundMessagingWhatsappCampaignConfigChangeErrorDetail[] id name dateCreated dateModified version:number division:OutboundMessagingWhatsappCampaignConfigChangeUriReference",
  OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress:
    "domain:OutboundMessagingWhatsappCampaignConfigChangeUriReference route:OutboundMessagingWhatsappCampaignConfigChangeUriReference",
  OutboundMessagingWhatsappCampaignConfigChangeResponseRef: "id",
  OutboundMessagingWhatsappCampaignConfigChangeSmsConfig:
    "messageColumn phoneColumn senderSmsPhoneNumber:OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef contentTemplate:OutboundMessagingWhatsappCampaignConfigChangeResponseRef",
  OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef: "phoneNumber",
  OutboundMessagingWhatsappCampaignConfigChangeUriReference: "id name",
  OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig:
    "whatsAppColumns:string[] integration:OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef contentTemplate:OutboundMessagingWhatsappCampaignConfigChangeResponseRef",
  OutboundMessagingWhatsappCampaignProgressEventCampaignProgress:
    "campaign:OutboundMessagingWhatsappCampaignProgressEventUriReference numberOfContactsCalled:number numberOfContactsMessaged:number totalNumberOfContacts:number percentage:number numberOfContactsSkipped:number{} additionalProperties:object{}",
  OutboundMessagingWhatsappCampaignProgressEventUriReference: "id name",
  OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEvent:
    "eventTime:number voiceAttributes:OutboundPreviewCampaignPostContactVoiceAttributes wrapupCode outboundCampaignId dialingMode agentScriptId divisionId outboundContactListId outboundContactListFilterId outboundQueueId outboundContactId isCampaignAlwaysRunning:boolean isCampaignSkillBased:boolean isCampaignDynamicSorting:boolean isCampaignDynamicFiltering:boolean outboundCampaignHealthMask:number isReCall:boolean scheduledDateTime conversationId isRightPartyContact:boolean callAnalysisDisposition agentId isPreviewAutoEnded:boolean",
  OutboundPreviewCampaignPostContactVoiceAttributes:
    "contactPhoneNumber contactPhoneType callerIdPhoneNumber callerIdName agentOwnedColumnName previewModeColumnName isDeliveredAsPreview:boolean",
  OutboundPreviewCampaignPreContactOutboundPreviewCampaignPreContactEvent:
    "eventTime:number voiceAttributes:OutboundPreviewCampaignPreContactVoiceAttributes wrapupCode outboundCampaignId dialingMode agentScriptId divisionId outboundContactListId outboundContactListFilterId outboundQueueId outboundContactId isCampaignAlwaysRunning:boolean isCampaignSkillBased:boolean isCampaignDynamicSorting:boolean isCampaignDynamicFiltering:boolean outboundCampaignHealthMask:number isReCall:boolean scheduledDateTime isFinal:boolean conversationId",
  OutboundPreviewCampaignPreContactVoiceAttributes:
    "contactPhoneNumber contactPhoneType callerIdPhoneNumber callerIdName agentOwnedColumnName previewModeColumnName isDeliveredAsPreview:boolean",
  OutboundVoiceCampaignPostContactOutboundVoiceCampaignPostContactEvent:
    "eventTime:number voiceAttributes:OutboundVoiceCampaignPostContactVoiceAttributes wrapupCode outboundCampaignId dialingMode agentScriptId divisionId outboundContactListId outboundContactListFilterId outboundQueueId outboundContactId isCampaignAlwaysRunning:boolean isCampaignSkillBased:boolean isCampaignDynamicSorting:boolean isCampaignDynamicFiltering:boolean outboundCampaignHealthMask:number isReCall:boolean scheduledDateTime conversationId isRightPartyContact:boolean callAnalysisDisposition agentId",
  OutboundVoiceCampaignPostContactVoiceAttributes:
    "contactPhoneNumber contactPhoneType callerIdPhoneNumber callerIdName agentOwnedColumnName previewModeColumnName isDeliveredAsPreview:boolean",
  OutboundVoiceCampaignPreContactOutboundVoiceCampaignPreContactEvent:
    "eventTime:number voiceAttributes:OutboundVoiceCampaignPreContactVoiceAttributes wrapupCode outboundCampaignId dialingMode agentScriptId divisionId outboundContactListId outboundContactListFilterId outboundQueueId outboundContactId isCampaignAlwaysRunning:boolean isCampaignSkillBased:boolean isCampaignDynamicSorting:boolean isCampaignDynamicFiltering:boolean outboundCampaignHealthMask:number isReCall:boolean scheduledDateTime isFinal:boolean conversationId",
  OutboundVoiceCampaignPreContactVoiceAttributes:
    "contactPhoneNumber contactPhoneType callerIdPhoneNumber callerIdName agentOwnedColumnName previewModeColumnName isDeliveredAsPreview:boolean",
  PerformancePredictionCompleteEventTopicErrorBody: "status:number code message messageParams:string{}",
  PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification:
    "scheduleId weekDate downloadUrl allocationDownloadUrl state error:PerformancePredictionCompleteEventTopicErrorBody",
  PerformancePredictionRecalculationCompleteEventTopicErrorBody:
    "status:number code message messageParams:string{}",
  PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification:
    "operationId downloadUrl allocationDownloadUrl state error:PerformancePredictionRecalculationCompleteEventTopicErrorBody",
  PersistentConnectionChangeTopicErrorInfo:
    "text code userMessage userParams:string{} nestedErrorDetails:PersistentConnectionChangeTopicErrorInfoDetails[]",
  PersistentConnectionChangeTopicErrorInfoDetails:
    "code userMessage userParams:string{} hostname location:PersistentConnectionChangeTopicErrorLocation",
  PersistentConnectionChangeTopicErrorLocation: "function fileID line:number",
  PersistentConnectionChangeTopicPersistentConnectionChangeEvent:
    "errorInfo:PersistentConnectionChangeTopicErrorInfo stationId userId persistentState eventTime",
  PhoneChangeTopicEdgeReference: "id name selfUri",
  PhoneChangeTopicLineStatus:
    "id reachable:boolean addressOfRecord contactAddresses:string[] reachableStateTime",
  PhoneChangeTopicPhone:
    "userAgentInfo:PhoneChangeTopicUserAgentInfo id status:PhoneChangeTopicPhoneStatus secondaryStatus:PhoneChangeTopicPhoneStatus",
  PhoneChangeTopicPhoneStatus:
    "id operationalStatus edge:PhoneChangeTopicEdgeReference provision:PhoneChangeTopicProvisionInfo lineStatuses:PhoneChangeTopicLineStatus[] eventCreationTime",
  PhoneChangeTopicProvisionInfo: "time source errorInfo",
  PhoneChangeTopicUserAgentInfo: "firmwareVersion manufacturer model",
  PresenceEventOrganizationPresence: "id systemPresence",
  PresenceEventUserPresence:
    "source presenceDefinition:PresenceEventOrganizationPresence primary:boolean message modifiedDate futurePresenceDefinition:PresenceEventOrganizationPresence",
  ProgramTopicLinksTestPhraseDetectedPhrase: "foundPhrase snippet confidence:number",
  ProgramTopicLinksTestPhraseMatchedTranscript:
    "timestamp:number transcriptId communicationId conversationId mediaType detectedPhrases:ProgramTopicLinksTestPhraseDetectedPhrase[]",
  ProgramTopicLinksTestTopicPhraseResults:
    "processedTranscriptsCount:number matchedTranscriptsCount:number matchedTranscripts:ProgramTopicLinksTestPhraseMatchedTranscript[]",
  ProgramTopicLinksTopicsDefinitionsJob:
    "id state testTopicPhraseResults:ProgramTopicLinksTestTopicPhraseResults[] genAIPhrasesResults:string[]",
  PublishProgramTestPhraseDetectedPhrase: "foundPhrase snippet confidence:number",
  PublishProgramTestPhraseMatchedTranscript:
    "timestamp:number transcriptId communicationId conversationId mediaType detectedPhrases:PublishProgramTestPhraseDetectedPhrase[]",
  PublishProgramTestTopicPhraseResults:
    "processedTranscriptsCount:number matchedTranscriptsCount:number matchedTranscripts:PublishProgramTestPhraseMatchedTranscript[]",
  PublishProgramTopicsDefinitionsJob:
    "id state testTopicPhraseResults:PublishProgramTestTopicPhraseResults[] genAIPhrasesResults:string[]",
  PublishTopicTestPhraseDetectedPhrase: "foundPhrase snippet confidence:number",
  PublishTopicTestPhraseMatchedTranscript:
    "timestamp:number transcriptId communicationId conversationId mediaType detectedPhrases:PublishTopicTestPhraseDetectedPhrase[]",
  PublishTopicTestTopicPhraseResults:
    "processedTranscriptsCount:number matchedTranscriptsCount:number matchedTranscripts:PublishTopicTestPhraseMatchedTranscript[]",
  PublishTopicTopicsDefinitionsJob:
    "id state testTopicPhraseResults:PublishTopicTestTopicPhraseResults[] genAIPhrasesResults:string[]",
  QueueConversationCallEventTopicCallConversation:
    "id name participants:QueueConversationCallEventTopicCallMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:QueueConversationCallEventTopicConversationDivisionMembership[] recordingState securePause:boolean maxParticipants:number",
  QueueConversationCallEventTopicCallMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:QueueConversationCallEventTopicUriReference queue:QueueConversationCallEventTopicUriReference team:QueueConversationCallEventTopicUriReference attributes:string{} errorInfo:QueueConversationCallEventTopicErrorBody script:QueueConversationCallEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:QueueConversationCallEventTopicUriReference externalContactInitialDivisionId externalOrganization:QueueConversationCallEventTopicUriReference wrapup:QueueConversationCallEventTopicWrapup conversationRoutingData:QueueConversationCallEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:QueueConversationCallEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:QueueConversationCallEventTopicQueueMediaSettings muted:boolean confined:boolean recording:boolean recordingState recordersState:QueueConversationCallEventTopicRecordersState disposition:QueueConversationCallEventTopicDisposition transferSource securePause:boolean group:QueueConversationCallEventTopicUriReference ani dnis documentId monitoredParticipantId coachedParticipantId bargedParticipantId bargedTime consultParticipantId faxStatus:QueueConversationCallEventTopicFaxStatus publicIpAddress",
  QueueConversationCallEventTopicConversationDivisionMembership:
    "division:QueueConversationCallEventTopicDomainEntityRef entities:QueueConversationCallEventTopicDivisionEntityRef[]",
  QueueConversationCallEventTopicConversationRoutingData:
    "queue:QueueConversationCallEventTopicUriReference language:QueueConversationCallEventTopicUriReference priority:number skills:QueueConversationCallEventTopicUriReference[] scoredAgents:QueueConversationCallEventTopicScoredAgent[] skillExpressionId:QueueConversationCallEventTopicUriReference",
  QueueConversationCallEventTopicDetail: "errorCode fieldName entityId entityName",
  QueueConversationCallEventTopicDisposition:
    "name analyzer amdTimeout:QueueConversationCallEventTopicDispositionAmdTimeout silentCallTimeout:QueueConversationCallEventTopicDispositionSilentCallTimeout",
  QueueConversationCallEventTopicDispositionAmdTimeout:
    "timeoutMs:number timerStartEvent timerStartTime:number timerEndTime:number",
  QueueConversationCallEventTopicDispositionSilentCallTimeout:
    "timeoutMs:number timerStartTime:number timerEndTime:number",
  QueueConversationCallEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  QueueConversationCallEventTopicDomainEntityRef: "id selfUri",
  QueueConversationCallEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:QueueConversationCallEventTopicDetail[] errors:QueueConversationCallEventTopicErrorBody[] limit:QueueConversationCallEventTopicLimit",
  QueueConversationCallEventTopicFaxStatus:
    "direction expectedPages:number activePage:number linesTransmitted:number bytesTransmitted:number dataRate:number pageErrors:number lineErrors:number",
  QueueConversationCallEventTopicJourneyAction:
    "id actionMap:QueueConversationCallEventTopicJourneyActionMap",
  QueueConversationCallEventTopicJourneyActionMap: "id version:number",
  QueueConversationCallEventTopicJourneyContext:
    "customer:QueueConversationCallEventTopicJourneyCustomer customerSession:QueueConversationCallEventTopicJourneyCustomerSession triggeringAction:QueueConversationCallEventTopicJourneyAction",
  QueueConversationCallEventTopicJourneyCustomer: "id idType",
  QueueConversationCallEventTopicJourneyCustomerSession: "id type",
  QueueConversationCallEventTopicLimit: "key namespace value:number documented:boolean",
  QueueConversationCallEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  QueueConversationCallEventTopicRecordersState:
    "adhocState customerExperienceState agentExperienceState snippetState",
  QueueConversationCallEventTopicScoredAgent:
    "agent:QueueConversationCallEventTopicUriReference score:number",
  QueueConversationCallEventTopicUriReference: "id name",
  QueueConversationCallEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  QueueConversationCallbackEventTopicCallbackConversation:
    "id name participants:QueueConversationCallbackEventTopicCallbackMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:QueueConversationCallbackEventTopicConversationDivisionMembership[]",
  QueueConversationCallbackEventTopicCallbackMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:QueueConversationCallbackEventTopicUriReference queue:QueueConversationCallbackEventTopicUriReference team:QueueConversationCallbackEventTopicUriReference attributes:string{} errorInfo:QueueConversationCallbackEventTopicErrorBody script:QueueConversationCallbackEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:QueueConversationCallbackEventTopicUriReference externalContactInitialDivisionId externalOrganization:QueueConversationCallbackEventTopicUriReference wrapup:QueueConversationCallbackEventTopicWrapup conversationRoutingData:QueueConversationCallbackEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:QueueConversationCallbackEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:QueueConversationCallbackEventTopicQueueMediaSettings outboundPreview:QueueConversationCallbackEventTopicDialerPreview voicemail:QueueConversationCallbackEventTopicVoicemail callbackNumbers:string[] callbackUserName skipEnabled:boolean externalCampaign:boolean timeoutSeconds:number callbackScheduledTime automatedCallbackConfigId",
  QueueConversationCallbackEventTopicConversationDivisionMembership:
    "division:QueueConversationCallbackEventTopicDomainEntityRef entities:QueueConversationCallbackEventTopicDivisionEntityRef[]",
  QueueConversationCallbackEventTopicConversationRoutingData:
    "queue:QueueConversationCallbackEventTopicUriReference language:QueueConversationCallbackEventTopicUriReference priority:number skills:QueueConversationCallbackEventTopicUriReference[] scoredAgents:QueueConversationCallbackEventTopicScoredAgent[] skillExpressionId:QueueConversationCallbackEventTopicUriReference",
  QueueConversationCallbackEventTopicDetail: "errorCode fieldName entityId entityName",
  QueueConversationCallbackEventTopicDialerPreview:
    "id contactId contactListId campaignId phoneNumberColumns:QueueConversationCallbackEventTopicPhoneNumberColumn[]",
  QueueConversationCallbackEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  QueueConversationCallbackEventTopicDomainEntityRef: "id selfUri",
  QueueConversationCallbackEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:QueueConversationCallbackEventTopicDetail[] errors:QueueConversationCallbackEventTopicErrorBody[] limit:QueueConversationCallbackEventTopicLimit",
  QueueConversationCallbackEventTopicJourneyAction:
    "id actionMap:QueueConversationCallbackEventTopicJourneyActionMap",
  QueueConversationCallbackEventTopicJourneyActionMap: "id version:number",
  QueueConversationCallbackEventTopicJourneyContext:
    "customer:QueueConversationCallbackEventTopicJourneyCustomer customerSession:QueueConversationCallbackEventTopicJourneyCustomerSession triggeringAction:QueueConversationCallbackEventTopicJourneyAction",
  QueueConversationCallbackEventTopicJourneyCustomer: "id idType",
  QueueConversationCallbackEventTopicJourneyCustomerSession: "id type",
  QueueConversationCallbackEventTopicLimit: "key namespace value:number documented:boolean",
  QueueConversationCallbackEventTopicPhoneNumberColumn: "columnName type",
  QueueConversationCallbackEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  QueueConversationCallbackEventTopicScoredAgent:
    "agent:QueueConversationCallbackEventTopicUriReference score:number",
  QueueConversationCallbackEventTopicUriReference: "id name",
  QueueConversationCallbackEventTopicVoicemail: "id uploadStatus",
  QueueConversationCallbackEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  QueueConversationChatEventTopicChatConversation:
    "id name participants:QueueConversationChatEventTopicChatMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:QueueConversationChatEventTopicConversationDivisionMembership[]",
  QueueConversationChatEventTopicChatMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:QueueConversationChatEventTopicUriReference queue:QueueConversationChatEventTopicUriReference team:QueueConversationChatEventTopicUriReference attributes:string{} errorInfo:QueueConversationChatEventTopicErrorBody script:QueueConversationChatEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:QueueConversationChatEventTopicUriReference externalContactInitialDivisionId externalOrganization:QueueConversationChatEventTopicUriReference wrapup:QueueConversationChatEventTopicWrapup conversationRoutingData:QueueConversationChatEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:QueueConversationChatEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:QueueConversationChatEventTopicQueueMediaSettings roomId avatarImageUrl",
  QueueConversationChatEventTopicConversationDivisionMembership:
    "division:QueueConversationChatEventTopicDomainEntityRef entities:QueueConversationChatEventTopicDivisionEntityRef[]",
  QueueConversationChatEventTopicConversationRoutingData:
    "queue:QueueConversationChatEventTopicUriReference language:QueueConversationChatEventTopicUriReference priority:number skills:QueueConversationChatEventTopicUriReference[] scoredAgents:QueueConversationChatEventTopicScoredAgent[] skillExpressionId:QueueConversationChatEventTopicUriReference",
  QueueConversationChatEventTopicDetail: "errorCode fieldName entityId entityName",
  QueueConversationChatEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  QueueConversationChatEventTopicDomainEntityRef: "id selfUri",
  QueueConversationChatEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:QueueConversationChatEventTopicDetail[] errors:QueueConversationChatEventTopicErrorBody[] limit:QueueConversationChatEventTopicLimit",
  QueueConversationChatEventTopicJourneyAction:
    "id actionMap:QueueConversationChatEventTopicJourneyActionMap",
  QueueConversationChatEventTopicJourneyActionMap: "id version:number",
  QueueConversationChatEventTopicJourneyContext:
    "customer:QueueConversationChatEventTopicJourneyCustomer customerSession:QueueConversationChatEventTopicJourneyCustomerSession triggeringAction:QueueConversationChatEventTopicJourneyAction",
  QueueConversationChatEventTopicJourneyCustomer: "id idType",
  QueueConversationChatEventTopicJourneyCustomerSession: "id type",
  QueueConversationChatEventTopicLimit: "key namespace value:number documented:boolean",
  QueueConversationChatEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  QueueConversationChatEventTopicScoredAgent:
    "agent:QueueConversationChatEventTopicUriReference score:number",
  QueueConversationChatEventTopicUriReference: "id name",
  QueueConversationChatEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  QueueConversationCobrowseEventTopicCobrowseConversation:
    "id name participants:QueueConversationCobrowseEventTopicCobrowseMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:QueueConversationCobrowseEventTopicConversationDivisionMembership[]",
  QueueConversationCobrowseEventTopicCobrowseMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:QueueConversationCobrowseEventTopicUriReference queue:QueueConversationCobrowseEventTopicUriReference team:QueueConversationCobrowseEventTopicUriReference attributes:string{} errorInfo:QueueConversationCobrowseEventTopicErrorBody script:QueueConversationCobrowseEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:QueueConversationCobrowseEventTopicUriReference externalContactInitialDivisionId externalOrganization:QueueConversationCobrowseEventTopicUriReference wrapup:QueueConversationCobrowseEventTopicWrapup conversationRoutingData:QueueConversationCobrowseEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:QueueConversationCobrowseEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:QueueConversationCobrowseEventTopicQueueMediaSettings cobrowseSessionId cobrowseRole viewerUrl providerEventTime controlling:string[]",
  QueueConversationCobrowseEventTopicConversationDivisionMembership:
    "division:QueueConversationCobrowseEventTopicDomainEntityRef entities:QueueConversationCobrowseEventTopicDivisionEntityRef[]",
  QueueConversationCobrowseEventTopicConversationRoutingData:
    "queue:QueueConversationCobrowseEventTopicUriReference language:QueueConversationCobrowseEventTopicUriReference priority:number skills:QueueConversationCobrowseEventTopicUriReference[] scoredAgents:QueueConversationCobrowseEventTopicScoredAgent[] skillExpressionId:QueueConversationCobrowseEventTopicUriReference",
  QueueConversationCobrowseEventTopicDetail: "errorCode fieldName entityId entityName",
  QueueConversationCobrowseEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  QueueConversationCobrowseEventTopicDomainEntityRef: "id selfUri",
  QueueConversationCobrowseEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:QueueConversationCobrowseEventTopicDetail[] errors:QueueConversationCobrowseEventTopicErrorBody[] limit:QueueConversationCobrowseEventTopicLimit",
  QueueConversationCobrowseEventTopicJourneyAction:
    "id actionMap:QueueConversationCobrowseEventTopicJourneyActionMap",
  QueueConversationCobrowseEventTopicJourneyActionMap: "id version:number",
  QueueConversationCobrowseEventTopicJourneyContext:
    "customer:QueueConversationCobrowseEventTopicJourneyCustomer customerSession:QueueConversationCobrowseEventTopicJourneyCustomerSession triggeringAction:QueueConversationCobrowseEventTopicJourneyAction",
  QueueConversationCobrowseEventTopicJourneyCustomer: "id idType",
  QueueConversationCobrowseEventTopicJourneyCustomerSession: "id type",
  QueueConversationCobrowseEventTopicLimit: "key namespace value:number documented:boolean",
  QueueConversationCobrowseEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  QueueConversationCobrowseEventTopicScoredAgent:
    "agent:QueueConversationCobrowseEventTopicUriReference score:number",
  QueueConversationCobrowseEventTopicUriReference: "id name",
  QueueConversationCobrowseEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  QueueConversationEmailEventTopicAttachment: "attachmentId name contentUri contentType contentLength:number",
  QueueConversationEmailEventTopicConversationDivisionMembership:
    "division:QueueConversationEmailEventTopicDomainEntityRef entities:QueueConversationEmailEventTopicDivisionEntityRef[]",
  QueueConversationEmailEventTopicConversationRoutingData:
    "queue:QueueConversationEmailEventTopicUriReference language:QueueConversationEmailEventTopicUriReference priority:number skills:QueueConversationEmailEventTopicUriReference[] scoredAgents:QueueConversationEmailEventTopicScoredAgent[] skillExpressionId:QueueConversationEmailEventTopicUriReference",
  QueueConversationEmailEventTopicDetail: "errorCode fieldName entityId entityName",
  QueueConversationEmailEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  QueueConversationEmailEventTopicDomainEntityRef: "id selfUri",
  QueueConversationEmailEventTopicEmailConversation:
    "id name participants:QueueConversationEmailEventTopicEmailMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:QueueConversationEmailEventTopicConversationDivisionMembership[]",
  QueueConversationEmailEventTopicEmailMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:QueueConversationEmailEventTopicUriReference queue:QueueConversationEmailEventTopicUriReference team:QueueConversationEmailEventTopicUriReference attributes:string{} errorInfo:QueueConversationEmailEventTopicErrorBody script:QueueConversationEmailEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:QueueConversationEmailEventTopicUriReference externalContactInitialDivisionId externalOrganization:QueueConversationEmailEventTopicUriReference wrapup:QueueConversationEmailEventTopicWrapup conversationRoutingData:QueueConversationEmailEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:QueueConversationEmailEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:QueueConversationEmailEventTopicQueueMediaSettings subject messagesSent:number autoGenerated:boolean messageId draftAttachments:QueueConversationEmailEventTopicAttachment[] spam:boolean",
  QueueConversationEmailEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:QueueConversationEmailEventTopicDetail[] errors:QueueConversationEmailEventTopicErrorBody[] limit:QueueConversationEmailEventTopicLimit",
  QueueConversationEmailEventTopicJourneyAction:
    "id actionMap:QueueConversationEmailEventTopicJourneyActionMap",
  QueueConversationEmailEventTopicJourneyActionMap: "id version:number",
  QueueConversationEmailEventTopicJourneyContext:
    "customer:QueueConversationEmailEventTopicJourneyCustomer customerSession:QueueConversationEmailEventTopicJourneyCustomerSession triggeringAction:QueueConversationEmailEventTopicJourneyAction",
  QueueConversationEmailEventTopicJourneyCustomer: "id idType",
  QueueConversationEmailEventTopicJourneyCustomerSession: "id type",
  QueueConversationEmailEventTopicLimit: "key namespace value:number documented:boolean",
  QueueConversationEmailEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  QueueConversationEmailEventTopicScoredAgent:
    "agent:QueueConversationEmailEventTopicUriReference score:number",
  QueueConversationEmailEventTopicUriReference: "id name",
  QueueConversationEmailEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  QueueConversationEventTopicAddress: "name nameRaw addressNormalized addressRaw addressDisplayable",
  QueueConversationEventTopicAfterCallWork: "state startTime endTime",
  QueueConversationEventTopicAttachment: "attachmentId name contentUri contentType contentLength:number",
  QueueConversationEventTopicCall:
    "id state initialState recording:boolean recordingState recordersState:QueueConversationEventTopicRecordersState muted:boolean confined:boolean held:boolean securePause:boolean errorInfo:QueueConversationEventTopicErrorDetails disconnectType startHoldTime direction documentId self:QueueConversationEventTopicAddress other:QueueConversationEventTopicAddress provider scriptId peerId connectedTime disconnectedTime disconnectReasons:QueueConversationEventTopicDisconnectReason[] faxStatus:QueueConversationEventTopicFaxStatus uuiData bargedTime wrapup:QueueConversationEventTopicWrapup afterCallWork:QueueConversationEventTopicAfterCallWork afterCallWorkRequired:boolean agentAssistantId queueMediaSettings:QueueConversationEventTopicQueueMediaSettings disposition:QueueConversationEventTopicDisposition transferSource publicIpAddress",
  QueueConversationEventTopicCallback:
    "state initialState id direction held:boolean disconnectType startHoldTime dialerPreview:QueueConversationEventTopicDialerPreview voicemail:QueueConversationEventTopicVoicemail callbackNumbers:string[] callbackUserName scriptId peerId externalCampaign:boolean skipEnabled:boolean provider timeoutSeconds:number connectedTime disconnectedTime callbackScheduledTime automatedCallbackConfigId wrapup:QueueConversationEventTopicWrapup afterCallWork:QueueConversationEventTopicAfterCallWork afterCallWorkRequired:boolean callerId callerIdName queueMediaSettings:QueueConversationEventTopicQueueMediaSettings",
  QueueConversationEventTopicChat:
    "state initialState id provider scriptId peerId roomId avatarImageUrl held:boolean disconnectType startHoldTime connectedTime disconnectedTime journeyContext:QueueConversationEventTopicJourneyContext wrapup:QueueConversationEventTopicWrapup afterCallWork:QueueConversationEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationEventTopicQueueMediaSettings",
  QueueConversationEventTopicCobrowse:
    "state initialState disconnectType id self:QueueConversationEventTopicAddress roomId cobrowseSessionId cobrowseRole controlling:string[] viewerUrl provider scriptId peerId providerEventTime connectedTime disconnectedTime wrapup:QueueConversationEventTopicWrapup afterCallWork:QueueConversationEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationEventTopicQueueMediaSettings",
  QueueConversationEventTopicConversation:
    "id maxParticipants:number participants:QueueConversationEventTopicParticipant[] recentTransfers:QueueConversationEventTopicTransferResponse[] recordingState address externalTag utilizationLabelId accessAttributes:string[] securePause:boolean inactivityTimeout associatedConversation:QueueConversationEventTopicDomainEntityRef consultationConversations:QueueConversationEventTopicDomainEntityRef[] divisions:QueueConversationEventTopicConversationDivisionMembership[]",
  QueueConversationEventTopicConversationDivisionMembership:
    "division:QueueConversationEventTopicDomainEntityRef entities:QueueConversationEventTopicDivisionEntityRef[]",
  QueueConversationEventTopicConversationRoutingData:
    "queue:QueueConversationEventTopicUriReference language:QueueConversationEventTopicUriReference priority:number skills:QueueConversationEventTopicUriReference[] scoredAgents:QueueConversationEventTopicScoredAgent[] skillExpressionId:QueueConversationEventTopicUriReference",
  QueueConversationEventTopicDialerPreview:
    "id contactId contactListId campaignId phoneNumberColumns:QueueConversationEventTopicPhoneNumberColumn[]",
  QueueConversationEventTopicDisconnectReason: "type code:number phrase reason",
  QueueConversationEventTopicDisposition:
    "name analyzer amdTimeout:QueueConversationEventTopicDispositionAmdTimeout silentCallTimeout:QueueConversationEventTopicDispositionSilentCallTimeout",
  QueueConversationEventTopicDispositionAmdTimeout:
    "timeoutMs:number timerStartEvent timerStartTime:number timerEndTime:number",
  QueueConversationEventTopicDispositionSilentCallTimeout:
    "timeoutMs:number timerStartTime:number timerEndTime:number",
  QueueConversationEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  QueueConversationEventTopicDomainEntityRef: "id selfUri",
  QueueConversationEventTopicEmail:
    "id state initialState held:boolean autoGenerated:boolean subject provider scriptId peerId messagesSent:number errorInfo:QueueConversationEventTopicErrorDetails disconnectType startHoldTime connectedTime disconnectedTime messageId direction draftAttachments:QueueConversationEventTopicAttachment[] spam:boolean wrapup:QueueConversationEventTopicWrapup afterCallWork:QueueConversationEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationEventTopicQueueMediaSettings resumeTime parkTime",
  QueueConversationEventTopicErrorDetails:
    "status:number code message messageWithParams messageParams:string{} contextId uri",
  QueueConversationEventTopicFaxStatus:
    "direction expectedPages:number activePage:number linesTransmitted:number bytesTransmitted:number baudRate:number pageErrors:number lineErrors:number",
  QueueConversationEventTopicInternalMessage:
    "id state initialState provider peerId disconnectType connectedTime disconnectedTime targetUserId sourceUserId toAddress:QueueConversationEventTopicAddress fromAddress:QueueConversationEventTopicAddress messages:QueueConversationEventTopicInternalMessageDetails[]",
  QueueConversationEventTopicInternalMessageDetails: "messageId messageTime",
  QueueConversationEventTopicJourneyAction: "id actionMap:QueueConversationEventTopicJourneyActionMap",
  QueueConversationEventTopicJourneyActionMap: "id version:number",
  QueueConversationEventTopicJourneyContext:
    "customer:QueueConversationEventTopicJourneyCustomer customerSession:QueueConversationEventTopicJourneyCustomerSession triggeringAction:QueueConversationEventTopicJourneyAction",
  QueueConversationEventTopicJourneyCustomer: "id idType",
  QueueConversationEventTopicJourneyCustomerSession: "id type",
  QueueConversationEventTopicMessage:
    "id state initialState direction held:boolean errorInfo:QueueConversationEventTopicErrorDetails provider scriptId peerId disconnectType startHoldTime connectedTime disconnectedTime toAddress:QueueConversationEventTopicAddress fromAddress:QueueConversationEventTopicAddress messages:QueueConversationEventTopicMessageDetails[] messagesTranscriptUri type recipientCountry recipientType journeyContext:QueueConversationEventTopicJourneyContext wrapup:QueueConversationEventTopicWrapup afterCallWork:QueueConversationEventTopicAfterCallWork afterCallWorkRequired:boolean agentAssistantId engagementSource byoSmsIntegrationId queueMediaSettings:QueueConversationEventTopicQueueMediaSettings resumeTime parkTime",
  QueueConversationEventTopicMessageDetails:
    "messageId messageTime messageStatus messageSegmentCount:number media:QueueConversationEventTopicMessageMedia[] errorInfo:QueueConversationEventTopicErrorDetails stickers:QueueConversationEventTopicMessageSticker[] messageMetadata:QueueConversationEventTopicMessageMetadata socialVisibility",
  QueueConversationEventTopicMessageMedia: "url mediaType contentLengthBytes:number name id",
  QueueConversationEventTopicMessageMetadata:
    "type events:QueueConversationEventTopicMessageMetadataEvent[] content:QueueConversationEventTopicMessageMetadataContent[]",
  QueueConversationEventTopicMessageMetadataContent: "contentType subType",
  QueueConversationEventTopicMessageMetadataEvent: "eventType subType",
  QueueConversationEventTopicMessageSticker: "url id",
  QueueConversationEventTopicParticipant:
    "id connectedTime endTime userId externalContactId externalContactInitialDivisionId externalOrganizationId name queueId groupId teamId purpose consultParticipantId address wrapupRequired:boolean wrapupExpected:boolean wrapupPrompt wrapupTimeoutMs:number wrapup:QueueConversationEventTopicWrapup startAcwTime endAcwTime conversationRoutingData:QueueConversationEventTopicConversationRoutingData alertingTimeoutMs:number monitoredParticipantId screenMonitoredParticipantId coachedParticipantId bargedParticipantId mediaRoles:string[] screenRecordingState flaggedReason attributes:string{} calls:QueueConversationEventTopicCall[] callbacks:QueueConversationEventTopicCallback[] chats:QueueConversationEventTopicChat[] cobrowsesessions:QueueConversationEventTopicCobrowse[] emails:QueueConversationEventTopicEmail[] messages:QueueConversationEventTopicMessage[] internalMessages:QueueConversationEventTopicInternalMessage[] screenMonitorings:QueueConversationEventTopicScreenMonitoring[] screenshares:QueueConversationEventTopicScreenShare[] socialExpressions:QueueConversationEventTopicSocialExpression[] videos:QueueConversationEventTopicVideo[] workflow:QueueConversationEventTopicWorkflow",
  QueueConversationEventTopicPhoneNumberColumn: "columnName type",
  QueueConversationEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  QueueConversationEventTopicRecordersState:
    "adhocState customerExperienceState agentExperienceState snippetState",
  QueueConversationEventTopicScoredAgent: "agent:QueueConversationEventTopicUriReference score:number",
  QueueConversationEventTopicScreenMonitoring:
    "id state initialState provider disconnectType connectedTime disconnectedTime targetUserId screenMonitoringId monitoringType count:number",
  QueueConversationEventTopicScreenShare:
    "state initialState self:QueueConversationEventTopicAddress id context sharing:boolean provider scriptId peerId peerCount:number disconnectType connectedTime disconnectedTime wrapup:QueueConversationEventTopicWrapup afterCallWork:QueueConversationEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationEventTopicQueueMediaSettings",
  QueueConversationEventTopicSocialExpression:
    "state initialState id socialMediaId socialMediaHub socialUserName previewText recordingId held:boolean provider scriptId peerId disconnectType startHoldTime connectedTime disconnectedTime wrapup:QueueConversationEventTopicWrapup afterCallWork:QueueConversationEventTopicAfterCallWork afterCallWorkRequired:boolean",
  QueueConversationEventTopicTransferDestination: "userId address",
  QueueConversationEventTopicTransferInitiator: "userId",
  QueueConversationEventTopicTransferModifedBy: "id selfUri",
  QueueConversationEventTopicTransferResponse:
    "id state dateIssued initiator:QueueConversationEventTopicTransferInitiator modifiedBy:QueueConversationEventTopicTransferModifedBy destination:QueueConversationEventTopicTransferDestination transferType",
  QueueConversationEventTopicUriReference: "id name",
  QueueConversationEventTopicVideo:
    "state initialState self:QueueConversationEventTopicAddress id context audioMuted:boolean videoMuted:boolean sharingScreen:boolean peerCount:number provider scriptId peerId disconnectType connectedTime disconnectedTime msids:string[] wrapup:QueueConversationEventTopicWrapup afterCallWork:QueueConversationEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationEventTopicQueueMediaSettings",
  QueueConversationEventTopicVoicemail: "id uploadStatus",
  QueueConversationEventTopicWorkflow: "workflowId",
  QueueConversationEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  QueueConversationMessageEventTopicConversationDivisionMembership:
    "division:QueueConversationMessageEventTopicDomainEntityRef entities:QueueConversationMessageEventTopicDivisionEntityRef[]",
  QueueConversationMessageEventTopicConversationRoutingData:
    "queue:QueueConversationMessageEventTopicUriReference language:QueueConversationMessageEventTopicUriReference priority:number skills:QueueConversationMessageEventTopicUriReference[] scoredAgents:QueueConversationMessageEventTopicScoredAgent[] skillExpressionId:QueueConversationMessageEventTopicUriReference",
  QueueConversationMessageEventTopicDetail: "errorCode fieldName entityId entityName",
  QueueConversationMessageEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  QueueConversationMessageEventTopicDomainEntityRef: "id selfUri",
  QueueConversationMessageEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:QueueConversationMessageEventTopicDetail[] errors:QueueConversationMessageEventTopicErrorBody[] limit:QueueConversationMessageEventTopicLimit",
  QueueConversationMessageEventTopicErrorDetails:
    "status:number code message messageWithParams messageParams:string{} contextId uri",
  QueueConversationMessageEventTopicJourneyAction:
    "id actionMap:QueueConversationMessageEventTopicJourneyActionMap",
  QueueConversationMessageEventTopicJourneyActionMap: "id version:number",
  QueueConversationMessageEventTopicJourneyContext:
    "customer:QueueConversationMessageEventTopicJourneyCustomer customerSession:QueueConversationMessageEventTopicJourneyCustomerSession triggeringAction:QueueConversationMessageEventTopicJourneyAction",
  QueueConversationMessageEventTopicJourneyCustomer: "id idType",
  QueueConversationMessageEventTopicJourneyCustomerSession: "id type",
  QueueConversationMessageEventTopicLimit: "key namespace value:number documented:boolean",
  QueueConversationMessageEventTopicMessageConversation:
    "id name participants:QueueConversationMessageEventTopicMessageMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:QueueConversationMessageEventTopicConversationDivisionMembership[]",
  QueueConversationMessageEventTopicMessageDetails:
    "message:QueueConversationMessageEventTopicUriReference messageTime messageSegmentCount:number messageStatus media:QueueConversationMessageEventTopicMessageMedia[] stickers:QueueConversationMessageEventTopicMessageSticker[] errorInfo:QueueConversationMessageEventTopicErrorDetails messageMetadata:QueueConversationMessageEventTopicMessageMetadata socialVisibility",
  QueueConversationMessageEventTopicMessageMedia: "url mediaType contentLengthBytes:number name id",
  QueueConversationMessageEventTopicMessageMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:QueueConversationMessageEventTopicUriReference queue:QueueConversationMessageEventTopicUriReference team:QueueConversationMessageEventTopicUriReference attributes:string{} errorInfo:QueueConversationMessageEventTopicErrorBody script:QueueConversationMessageEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:QueueConversationMessageEventTopicUriReference externalContactInitialDivisionId externalOrganization:QueueConversationMessageEventTopicUriReference wrapup:QueueConversationMessageEventTopicWrapup conversationRoutingData:QueueConversationMessageEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:QueueConversationMessageEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:QueueConversationMessageEventTopicQueueMediaSettings messages:QueueConversationMessageEventTopicMessageDetails[] type recipientCountry recipientType byoSmsIntegrationId engagementSource monitoredParticipantId",
  QueueConversationMessageEventTopicMessageMetadata:
    "type events:QueueConversationMessageEventTopicMessageMetadataEvent[] content:QueueConversationMessageEventTopicMessageMetadataContent[]",
  QueueConversationMessageEventTopicMessageMetadataContent: "contentType subType",
  QueueConversationMessageEventTopicMessageMetadataEvent: "eventType subType",
  QueueConversationMessageEventTopicMessageSticker: "url id",
  QueueConversationMessageEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  QueueConversationMessageEventTopicScoredAgent:
    "agent:QueueConversationMessageEventTopicUriReference score:number",
  QueueConversationMessageEventTopicUriReference: "id name",
  QueueConversationMessageEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  QueueConversationScreenShareEventTopicConversationDivisionMembership:
    "division:QueueConversationScreenShareEventTopicDomainEntityRef entities:QueueConversationScreenShareEventTopicDivisionEntityRef[]",
  QueueConversationScreenShareEventTopicConversationRoutingData:
    "queue:QueueConversationScreenShareEventTopicUriReference language:QueueConversationScreenShareEventTopicUriReference priority:number skills:QueueConversationScreenShareEventTopicUriReference[] scoredAgents:QueueConversationScreenShareEventTopicScoredAgent[] skillExpressionId:QueueConversationScreenShareEventTopicUriReference",
  QueueConversationScreenShareEventTopicDetail: "errorCode fieldName entityId entityName",
  QueueConversationScreenShareEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  QueueConversationScreenShareEventTopicDomainEntityRef: "id selfUri",
  QueueConversationScreenShareEventTopicErrorBody:
    "message code status:number entityId entityName messageWithParams messageParams:string{} contextId details:QueueConversationScreenShareEventTopicDetail[] errors:QueueConversationScreenShareEventTopicErrorBody[] limit:QueueConversationScreenShareEventTopicLimit",
  QueueConversationScreenShareEventTopicJourneyAction:
    "id actionMap:QueueConversationScreenShareEventTopicJourneyActionMap",
  QueueConversationScreenShareEventTopicJourneyActionMap: "id version:number",
  QueueConversationScreenShareEventTopicJourneyContext:
    "customer:QueueConversationScreenShareEventTopicJourneyCustomer customerSession:QueueConversationScreenShareEventTopicJourneyCustomerSession triggeringAction:QueueConversationScreenShareEventTopicJourneyAction",
  QueueConversationScreenShareEventTopicJourneyCustomer: "id idType",
  QueueConversationScreenShareEventTopicJourneyCustomerSession: "id type",
  QueueConversationScreenShareEventTopicLimit: "key namespace value:number documented:boolean",
  QueueConversationScreenShareEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  QueueConversationScreenShareEventTopicScoredAgent:
    "agent:QueueConversationScreenShareEventTopicUriReference score:number",
  QueueConversationScreenShareEventTopicScreenShareConversation:
    "id name participants:QueueConversationScreenShareEventTopicScreenShareMediaParticipant[] otherMediaUris:string[] address utilizationLabelId accessAttributes:string[] inactivityTimeout divisions:QueueConversationScreenShareEventTopicConversationDivisionMembership[]",
  QueueConversationScreenShareEventTopicScreenShareMediaParticipant:
    "id name address startTime connectedTime endTime startHoldTime purpose state initialState direction disconnectType held:boolean wrapupRequired:boolean wrapupPrompt user:QueueConversationScreenShareEventTopicUriReference queue:QueueConversationScreenShareEventTopicUriReference team:QueueConversationScreenShareEventTopicUriReference attributes:string{} errorInfo:QueueConversationScreenShareEventTopicErrorBody script:QueueConversationScreenShareEventTopicUriReference wrapupTimeoutMs:number wrapupSkipped:boolean alertingTimeoutMs:number provider externalContact:QueueConversationScreenShareEventTopicUriReference externalContactInitialDivisionId externalOrganization:QueueConversationScreenShareEventTopicUriReference wrapup:QueueConversationScreenShareEventTopicWrapup conversationRoutingData:QueueConversationScreenShareEventTopicConversationRoutingData peer screenRecordingState flaggedReason journeyContext:QueueConversationScreenShareEventTopicJourneyContext startAcwTime endAcwTime resumeTime parkTime mediaRoles:string[] queueMediaSettings:QueueConversationScreenShareEventTopicQueueMediaSettings context peerCount:number sharing:boolean",
  QueueConversationScreenShareEventTopicUriReference: "id name",
  QueueConversationScreenShareEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  QueueConversationSocialExpressionEventTopicAddress:
    "name nameRaw addressNormalized addressRaw addressDisplayable",
  QueueConversationSocialExpressionEventTopicAfterCallWork: "state startTime endTime",
  QueueConversationSocialExpressionEventTopicAttachment:
    "attachmentId name contentUri contentType contentLength:number",
  QueueConversationSocialExpressionEventTopicCall:
    "id state initialState recording:boolean recordingState recordersState:QueueConversationSocialExpressionEventTopicRecordersState muted:boolean confined:boolean held:boolean securePause:boolean errorInfo:QueueConversationSocialExpressionEventTopicErrorDetails disconnectType startHoldTime direction documentId self:QueueConversationSocialExpressionEventTopicAddress other:QueueConversationSocialExpressionEventTopicAddress provider scriptId peerId connectedTime disconnectedTime disconnectReasons:QueueConversationSocialExpressionEventTopicDisconnectReason[] faxStatus:QueueConversationSocialExpressionEventTopicFaxStatus uuiData bargedTime wrapup:QueueConversationSocialExpressionEventTopicWrapup afterCallWork:QueueConversationSocialExpressionEventTopicAfterCallWork afterCallWorkRequired:boolean agentAssistantId queueMediaSettings:QueueConversationSocialExpressionEventTopicQueueMediaSettings disposition:QueueConversationSocialExpressionEventTopicDisposition transferSource publicIpAddress",
  QueueConversationSocialExpressionEventTopicCallback:
    "state initialState id direction held:boolean disconnectType startHoldTime dialerPreview:QueueConversationSocialExpressionEventTopicDialerPreview voicemail:QueueConversationSocialExpressionEventTopicVoicemail callbackNumbers:string[] callbackUserName scriptId peerId externalCampaign:boolean skipEnabled:boolean provider timeoutSeconds:number connectedTime disconnectedTime callbackScheduledTime automatedCallbackConfigId wrapup:QueueConversationSocialExpressionEventTopicWrapup afterCallWork:QueueConversationSocialExpressionEventTopicAfterCallWork afterCallWorkRequired:boolean callerId callerIdName queueMediaSettings:QueueConversationSocialExpressionEventTopicQueueMediaSettings",
  QueueConversationSocialExpressionEventTopicChat:
    "state initialState id provider scriptId peerId roomId avatarImageUrl held:boolean disconnectType startHoldTime connectedTime disconnectedTime journeyContext:QueueConversationSocialExpressionEventTopicJourneyContext wrapup:QueueConversationSocialExpressionEventTopicWrapup afterCallWork:QueueConversationSocialExpressionEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationSocialExpressionEventTopicQueueMediaSettings",
  QueueConversationSocialExpressionEventTopicCobrowse:
    "state initialState disconnectType id self:QueueConversationSocialExpressionEventTopicAddress roomId cobrowseSessionId cobrowseRole controlling:string[] viewerUrl provider scriptId peerId providerEventTime connectedTime disconnectedTime wrapup:QueueConversationSocialExpressionEventTopicWrapup afterCallWork:QueueConversationSocialExpressionEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationSocialExpressionEventTopicQueueMediaSettings",
  QueueConversationSocialExpressionEventTopicConversation:
    "id maxParticipants:number participants:QueueConversationSocialExpressionEventTopicParticipant[] recentTransfers:QueueConversationSocialExpressionEventTopicTransferResponse[] recordingState address externalTag utilizationLabelId accessAttributes:string[] securePause:boolean inactivityTimeout associatedConversation:QueueConversationSocialExpressionEventTopicDomainEntityRef consultationConversations:QueueConversationSocialExpressionEventTopicDomainEntityRef[] divisions:QueueConversationSocialExpressionEventTopicConversationDivisionMembership[]",
  QueueConversationSocialExpressionEventTopicConversationDivisionMembership:
    "division:QueueConversationSocialExpressionEventTopicDomainEntityRef entities:QueueConversationSocialExpressionEventTopicDivisionEntityRef[]",
  QueueConversationSocialExpressionEventTopicConversationRoutingData:
    "queue:QueueConversationSocialExpressionEventTopicUriReference language:QueueConversationSocialExpressionEventTopicUriReference priority:number skills:QueueConversationSocialExpressionEventTopicUriReference[] scoredAgents:QueueConversationSocialExpressionEventTopicScoredAgent[] skillExpressionId:QueueConversationSocialExpressionEventTopicUriReference",
  QueueConversationSocialExpressionEventTopicDialerPreview:
    "id contactId contactListId campaignId phoneNumberColumns:QueueConversationSocialExpressionEventTopicPhoneNumberColumn[]",
  QueueConversationSocialExpressionEventTopicDisconnectReason: "type code:number phrase reason",
  QueueConversationSocialExpressionEventTopicDisposition:
    "name analyzer amdTimeout:QueueConversationSocialExpressionEventTopicDispositionAmdTimeout silentCallTimeout:QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout",
  QueueConversationSocialExpressionEventTopicDispositionAmdTimeout:
    "timeoutMs:number timerStartEvent timerStartTime:number timerEndTime:number",
  QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout:
    "timeoutMs:number timerStartTime:number timerEndTime:number",
  QueueConversationSocialExpressionEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  QueueConversationSocialExpressionEventTopicDomainEntityRef: "id selfUri",
  QueueConversationSocialExpressionEventTopicEmail:
    "id state initialState held:boolean autoGenerated:boolean subject provider scriptId peerId messagesSent:number errorInfo:QueueConversationSocialExpressionEventTopicErrorDetails disconnectType startHoldTime connectedTime disconnectedTime messageId direction draftAttachments:QueueConversationSocialExpressionEventTopicAttachment[] spam:boolean wrapup:QueueConversationSocialExpressionEventTopicWrapup afterCallWork:QueueConversationSocialExpressionEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationSocialExpressionEventTopicQueueMediaSettings resumeTime parkTime",
  QueueConversationSocialExpressionEventTopicErrorDetails:
    "status:number code message messageWithParams messageParams:string{} contextId uri",
  QueueConversationSocialExpressionEventTopicFaxStatus:
    "direction expectedPages:number activePage:number linesTransmitted:number bytesTransmitted:number baudRate:number pageErrors:number lineErrors:number",
  QueueConversationSocialExpressionEventTopicInternalMessage:
    "id state initialState provider peerId disconnectType connectedTime disconnectedTime targetUserId sourceUserId toAddress:QueueConversationSocialExpressionEventTopicAddress fromAddress:QueueConversationSocialExpressionEventTopicAddress messages:QueueConversationSocialExpressionEventTopicInternalMessageDetails[]",
  QueueConversationSocialExpressionEventTopicInternalMessageDetails: "messageId messageTime",
  QueueConversationSocialExpressionEventTopicJourneyAction:
    "id actionMap:QueueConversationSocialExpressionEventTopicJourneyActionMap",
  QueueConversationSocialExpressionEventTopicJourneyActionMap: "id version:number",
  QueueConversationSocialExpressionEventTopicJourneyContext:
    "customer:QueueConversationSocialExpressionEventTopicJourneyCustomer customerSession:QueueConversationSocialExpressionEventTopicJourneyCustomerSession triggeringAction:QueueConversationSocialExpressionEventTopicJourneyAction",
  QueueConversationSocialExpressionEventTopicJourneyCustomer: "id idType",
  QueueConversationSocialExpressionEventTopicJourneyCustomerSession: "id type",
  QueueConversationSocialExpressionEventTopicMessage:
    "id state initialState direction held:boolean errorInfo:QueueConversationSocialExpressionEventTopicErrorDetails provider scriptId peerId disconnectType startHoldTime connectedTime disconnectedTime toAddress:QueueConversationSocialExpressionEventTopicAddress fromAddress:QueueConversationSocialExpressionEventTopicAddress messages:QueueConversationSocialExpressionEventTopicMessageDetails[] messagesTranscriptUri type recipientCountry recipientType journeyContext:QueueConversationSocialExpressionEventTopicJourneyContext wrapup:QueueConversationSocialExpressionEventTopicWrapup afterCallWork:QueueConversationSocialExpressionEventTopicAfterCallWork afterCallWorkRequired:boolean agentAssistantId engagementSource byoSmsIntegrationId queueMediaSettings:QueueConversationSocialExpressionEventTopicQueueMediaSettings resumeTime parkTime",
  QueueConversationSocialExpressionEventTopicMessageDetails:
    "messageId messageTime messageStatus messageSegmentCount:number media:QueueConversationSocialExpressionEventTopicMessageMedia[] errorInfo:QueueConversationSocialExpressionEventTopicErrorDetails stickers:QueueConversationSocialExpressionEventTopicMessageSticker[] messageMetadata:QueueConversationSocialExpressionEventTopicMessageMetadata socialVisibility",
  QueueConversationSocialExpressionEventTopicMessageMedia: "url mediaType contentLengthBytes:number name id",
  QueueConversationSocialExpressionEventTopicMessageMetadata:
    "type events:QueueConversationSocialExpressionEventTopicMessageMetadataEvent[] content:QueueConversationSocialExpressionEventTopicMessageMetadataContent[]",
  QueueConversationSocialExpressionEventTopicMessageMetadataContent: "contentType subType",
  QueueConversationSocialExpressionEventTopicMessageMetadataEvent: "eventType subType",
  QueueConversationSocialExpressionEventTopicMessageSticker: "url id",
  QueueConversationSocialExpressionEventTopicParticipant:
    "id connectedTime endTime userId externalContactId externalContactInitialDivisionId externalOrganizationId name queueId groupId teamId purpose consultParticipantId address wrapupRequired:boolean wrapupExpected:boolean wrapupPrompt wrapupTimeoutMs:number wrapup:QueueConversationSocialExpressionEventTopicWrapup startAcwTime endAcwTime conversationRoutingData:QueueConversationSocialExpressionEventTopicConversationRoutingData alertingTimeoutMs:number monitoredParticipantId screenMonitoredParticipantId coachedParticipantId bargedParticipantId mediaRoles:string[] screenRecordingState flaggedReason attributes:string{} calls:QueueConversationSocialExpressionEventTopicCall[] callbacks:QueueConversationSocialExpressionEventTopicCallback[] chats:QueueConversationSocialExpressionEventTopicChat[] cobrowsesessions:QueueConversationSocialExpressionEventTopicCobrowse[] emails:QueueConversationSocialExpressionEventTopicEmail[] messages:QueueConversationSocialExpressionEventTopicMessage[] internalMessages:QueueConversationSocialExpressionEventTopicInternalMessage[] screenMonitorings:QueueConversationSocialExpressionEventTopicScreenMonitoring[] screenshares:QueueConversationSocialExpressionEventTopicScreenShare[] socialExpressions:QueueConversationSocialExpressionEventTopicSocialExpression[] videos:QueueConversationSocialExpressionEventTopicVideo[] workflow:QueueConversationSocialExpressionEventTopicWorkflow",
  QueueConversationSocialExpressionEventTopicPhoneNumberColumn: "columnName type",
  QueueConversationSocialExpressionEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  QueueConversationSocialExpressionEventTopicRecordersState:
    "adhocState customerExperienceState agentExperienceState snippetState",
  QueueConversationSocialExpressionEventTopicScoredAgent:
    "agent:QueueConversationSocialExpressionEventTopicUriReference score:number",
  QueueConversationSocialExpressionEventTopicScreenMonitoring:
    "id state initialState provider disconnectType connectedTime disconnectedTime targetUserId screenMonitoringId monitoringType count:number",
  QueueConversationSocialExpressionEventTopicScreenShare:
    "state initialState self:QueueConversationSocialExpressionEventTopicAddress id context sharing:boolean provider scriptId peerId peerCount:number disconnectType connectedTime disconnectedTime wrapup:QueueConversationSocialExpressionEventTopicWrapup afterCallWork:QueueConversationSocialExpressionEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationSocialExpressionEventTopicQueueMediaSettings",
  QueueConversationSocialExpressionEventTopicSocialExpression:
    "state initialState id socialMediaId socialMediaHub socialUserName previewText recordingId held:boolean provider scriptId peerId disconnectType startHoldTime connectedTime disconnectedTime wrapup:QueueConversationSocialExpressionEventTopicWrapup afterCallWork:QueueConversationSocialExpressionEventTopicAfterCallWork afterCallWorkRequired:boolean",
  QueueConversationSocialExpressionEventTopicTransferDestination: "userId address",
  QueueConversationSocialExpressionEventTopicTransferInitiator: "userId",
  QueueConversationSocialExpressionEventTopicTransferModifedBy: "id selfUri",
  QueueConversationSocialExpressionEventTopicTransferResponse:
    "id state dateIssued initiator:QueueConversationSocialExpressionEventTopicTransferInitiator modifiedBy:QueueConversationSocialExpressionEventTopicTransferModifedBy destination:QueueConversationSocialExpressionEventTopicTransferDestination transferType",
  QueueConversationSocialExpressionEventTopicUriReference: "id name",
  QueueConversationSocialExpressionEventTopicVideo:
    "state initialState self:QueueConversationSocialExpressionEventTopicAddress id context audioMuted:boolean videoMuted:boolean sharingScreen:boolean peerCount:number provider scriptId peerId disconnectType connectedTime disconnectedTime msids:string[] wrapup:QueueConversationSocialExpressionEventTopicWrapup afterCallWork:QueueConversationSocialExpressionEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationSocialExpressionEventTopicQueueMediaSettings",
  QueueConversationSocialExpressionEventTopicVoicemail: "id uploadStatus",
  QueueConversationSocialExpressionEventTopicWorkflow: "workflowId",
  QueueConversationSocialExpressionEventTopicWrapup:
    "code notes tags:string[] durationSeconds:number endTime",
  QueueConversationVideoEventTopicAddress: "name nameRaw addressNormalized addressRaw addressDisplayable",
  QueueConversationVideoEventTopicAfterCallWork: "state startTime endTime",
  QueueConversationVideoEventTopicAttachment: "attachmentId name contentUri contentType contentLength:number",
  QueueConversationVideoEventTopicCall:
    "id state initialState recording:boolean recordingState recordersState:QueueConversationVideoEventTopicRecordersState muted:boolean confined:boolean held:boolean securePause:boolean errorInfo:QueueConversationVideoEventTopicErrorDetails disconnectType startHoldTime direction documentId self:QueueConversationVideoEventTopicAddress other:QueueConversationVideoEventTopicAddress provider scriptId peerId connectedTime disconnectedTime disconnectReasons:QueueConversationVideoEventTopicDisconnectReason[] faxStatus:QueueConversationVideoEventTopicFaxStatus uuiData bargedTime wrapup:QueueConversationVideoEventTopicWrapup afterCallWork:QueueConversationVideoEventTopicAfterCallWork afterCallWorkRequired:boolean agentAssistantId queueMediaSettings:QueueConversationVideoEventTopicQueueMediaSettings disposition:QueueConversationVideoEventTopicDisposition transferSource publicIpAddress",
  QueueConversationVideoEventTopicCallback:
    "state initialState id direction held:boolean disconnectType startHoldTime dialerPreview:QueueConversationVideoEventTopicDialerPreview voicemail:QueueConversationVideoEventTopicVoicemail callbackNumbers:string[] callbackUserName scriptId peerId externalCampaign:boolean skipEnabled:boolean provider timeoutSeconds:number connectedTime disconnectedTime callbackScheduledTime automatedCallbackConfigId wrapup:QueueConversationVideoEventTopicWrapup afterCallWork:QueueConversationVideoEventTopicAfterCallWork afterCallWorkRequired:boolean callerId callerIdName queueMediaSettings:QueueConversationVideoEventTopicQueueMediaSettings",
  QueueConversationVideoEventTopicChat:
    "state initialState id provider scriptId peerId roomId avatarImageUrl held:boolean disconnectType startHoldTime connectedTime disconnectedTime journeyContext:QueueConversationVideoEventTopicJourneyContext wrapup:QueueConversationVideoEventTopicWrapup afterCallWork:QueueConversationVideoEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationVideoEventTopicQueueMediaSettings",
  QueueConversationVideoEventTopicCobrowse:
    "state initialState disconnectType id self:QueueConversationVideoEventTopicAddress roomId cobrowseSessionId cobrowseRole controlling:string[] viewerUrl provider scriptId peerId providerEventTime connectedTime disconnectedTime wrapup:QueueConversationVideoEventTopicWrapup afterCallWork:QueueConversationVideoEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationVideoEventTopicQueueMediaSettings",
  QueueConversationVideoEventTopicConversation:
    "id maxParticipants:number participants:QueueConversationVideoEventTopicParticipant[] recentTransfers:QueueConversationVideoEventTopicTransferResponse[] recordingState address externalTag utilizationLabelId accessAttributes:string[] securePause:boolean inactivityTimeout associatedConversation:QueueConversationVideoEventTopicDomainEntityRef consultationConversations:QueueConversationVideoEventTopicDomainEntityRef[] divisions:QueueConversationVideoEventTopicConversationDivisionMembership[]",
  QueueConversationVideoEventTopicConversationDivisionMembership:
    "division:QueueConversationVideoEventTopicDomainEntityRef entities:QueueConversationVideoEventTopicDivisionEntityRef[]",
  QueueConversationVideoEventTopicConversationRoutingData:
    "queue:QueueConversationVideoEventTopicUriReference language:QueueConversationVideoEventTopicUriReference priority:number skills:QueueConversationVideoEventTopicUriReference[] scoredAgents:QueueConversationVideoEventTopicScoredAgent[] skillExpressionId:QueueConversationVideoEventTopicUriReference",
  QueueConversationVideoEventTopicDialerPreview:
    "id contactId contactListId campaignId phoneNumberColumns:QueueConversationVideoEventTopicPhoneNumberColumn[]",
  QueueConversationVideoEventTopicDisconnectReason: "type code:number phrase reason",
  QueueConversationVideoEventTopicDisposition:
    "name analyzer amdTimeout:QueueConversationVideoEventTopicDispositionAmdTimeout silentCallTimeout:QueueConversationVideoEventTopicDispositionSilentCallTimeout",
  QueueConversationVideoEventTopicDispositionAmdTimeout:
    "timeoutMs:number timerStartEvent timerStartTime:number timerEndTime:number",
  QueueConversationVideoEventTopicDispositionSilentCallTimeout:
    "timeoutMs:number timerStartTime:number timerEndTime:number",
  QueueConversationVideoEventTopicDivisionEntityRef: "id selfUri dateDivisionUpdated",
  QueueConversationVideoEventTopicDomainEntityRef: "id selfUri",
  QueueConversationVideoEventTopicEmail:
    "id state initialState held:boolean autoGenerated:boolean subject provider scriptId peerId messagesSent:number errorInfo:QueueConversationVideoEventTopicErrorDetails disconnectType startHoldTime connectedTime disconnectedTime messageId direction draftAttachments:QueueConversationVideoEventTopicAttachment[] spam:boolean wrapup:QueueConversationVideoEventTopicWrapup afterCallWork:QueueConversationVideoEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationVideoEventTopicQueueMediaSettings resumeTime parkTime",
  QueueConversationVideoEventTopicErrorDetails:
    "status:number code message messageWithParams messageParams:string{} contextId uri",
  QueueConversationVideoEventTopicFaxStatus:
    "direction expectedPages:number activePage:number linesTransmitted:number bytesTransmitted:number baudRate:number pageErrors:number lineErrors:number",
  QueueConversationVideoEventTopicInternalMessage:
    "id state initialState provider peerId disconnectType connectedTime disconnectedTime targetUserId sourceUserId toAddress:QueueConversationVideoEventTopicAddress fromAddress:QueueConversationVideoEventTopicAddress messages:QueueConversationVideoEventTopicInternalMessageDetails[]",
  QueueConversationVideoEventTopicInternalMessageDetails: "messageId messageTime",
  QueueConversationVideoEventTopicJourneyAction:
    "id actionMap:QueueConversationVideoEventTopicJourneyActionMap",
  QueueConversationVideoEventTopicJourneyActionMap: "id version:number",
  QueueConversationVideoEventTopicJourneyContext:
    "customer:QueueConversationVideoEventTopicJourneyCustomer customerSession:QueueConversationVideoEventTopicJourneyCustomerSession triggeringAction:QueueConversationVideoEventTopicJourneyAction",
  QueueConversationVideoEventTopicJourneyCustomer: "id idType",
  QueueConversationVideoEventTopicJourneyCustomerSession: "id type",
  QueueConversationVideoEventTopicMessage:
    "id state initialState direction held:boolean errorInfo:QueueConversationVideoEventTopicErrorDetails provider scriptId peerId disconnectType startHoldTime connectedTime disconnectedTime toAddress:QueueConversationVideoEventTopicAddress fromAddress:QueueConversationVideoEventTopicAddress messages:QueueConversationVideoEventTopicMessageDetails[] messagesTranscriptUri type recipientCountry recipientType journeyContext:QueueConversationVideoEventTopicJourneyContext wrapup:QueueConversationVideoEventTopicWrapup afterCallWork:QueueConversationVideoEventTopicAfterCallWork afterCallWorkRequired:boolean agentAssistantId engagementSource byoSmsIntegrationId queueMediaSettings:QueueConversationVideoEventTopicQueueMediaSettings resumeTime parkTime",
  QueueConversationVideoEventTopicMessageDetails:
    "messageId messageTime messageStatus messageSegmentCount:number media:QueueConversationVideoEventTopicMessageMedia[] errorInfo:QueueConversationVideoEventTopicErrorDetails stickers:QueueConversationVideoEventTopicMessageSticker[] messageMetadata:QueueConversationVideoEventTopicMessageMetadata socialVisibility",
  QueueConversationVideoEventTopicMessageMedia: "url mediaType contentLengthBytes:number name id",
  QueueConversationVideoEventTopicMessageMetadata:
    "type events:QueueConversationVideoEventTopicMessageMetadataEvent[] content:QueueConversationVideoEventTopicMessageMetadataContent[]",
  QueueConversationVideoEventTopicMessageMetadataContent: "contentType subType",
  QueueConversationVideoEventTopicMessageMetadataEvent: "eventType subType",
  QueueConversationVideoEventTopicMessageSticker: "url id",
  QueueConversationVideoEventTopicParticipant:
    "id connectedTime endTime userId externalContactId externalContactInitialDivisionId externalOrganizationId name queueId groupId teamId purpose consultParticipantId address wrapupRequired:boolean wrapupExpected:boolean wrapupPrompt wrapupTimeoutMs:number wrapup:QueueConversationVideoEventTopicWrapup startAcwTime endAcwTime conversationRoutingData:QueueConversationVideoEventTopicConversationRoutingData alertingTimeoutMs:number monitoredParticipantId screenMonitoredParticipantId coachedParticipantId bargedParticipantId mediaRoles:string[] screenRecordingState flaggedReason attributes:string{} calls:QueueConversationVideoEventTopicCall[] callbacks:QueueConversationVideoEventTopicCallback[] chats:QueueConversationVideoEventTopicChat[] cobrowsesessions:QueueConversationVideoEventTopicCobrowse[] emails:QueueConversationVideoEventTopicEmail[] messages:QueueConversationVideoEventTopicMessage[] internalMessages:QueueConversationVideoEventTopicInternalMessage[] screenMonitorings:QueueConversationVideoEventTopicScreenMonitoring[] screenshares:QueueConversationVideoEventTopicScreenShare[] socialExpressions:QueueConversationVideoEventTopicSocialExpression[] videos:QueueConversationVideoEventTopicVideo[] workflow:QueueConversationVideoEventTopicWorkflow",
  QueueConversationVideoEventTopicPhoneNumberColumn: "columnName type",
  QueueConversationVideoEventTopicQueueMediaSettings:
    "alertingTimeoutSeconds:number autoAnswerAlertToneSeconds:number manualAnswerAlertToneSeconds:number enableAutoAnswer:boolean",
  QueueConversationVideoEventTopicRecordersState:
    "adhocState customerExperienceState agentExperienceState snippetState",
  QueueConversationVideoEventTopicScoredAgent:
    "agent:QueueConversationVideoEventTopicUriReference score:number",
  QueueConversationVideoEventTopicScreenMonitoring:
    "id state initialState provider disconnectType connectedTime disconnectedTime targetUserId screenMonitoringId monitoringType count:number",
  QueueConversationVideoEventTopicScreenShare:
    "state initialState self:QueueConversationVideoEventTopicAddress id context sharing:boolean provider scriptId peerId peerCount:number disconnectType connectedTime disconnectedTime wrapup:QueueConversationVideoEventTopicWrapup afterCallWork:QueueConversationVideoEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationVideoEventTopicQueueMediaSettings",
  QueueConversationVideoEventTopicSocialExpression:
    "state initialState id socialMediaId socialMediaHub socialUserName previewText recordingId held:boolean provider scriptId peerId disconnectType startHoldTime connectedTime disconnectedTime wrapup:QueueConversationVideoEventTopicWrapup afterCallWork:QueueConversationVideoEventTopicAfterCallWork afterCallWorkRequired:boolean",
  QueueConversationVideoEventTopicTransferDestination: "userId address",
  QueueConversationVideoEventTopicTransferInitiator: "userId",
  QueueConversationVideoEventTopicTransferModifedBy: "id selfUri",
  QueueConversationVideoEventTopicTransferResponse:
    "id state dateIssued initiator:QueueConversationVideoEventTopicTransferInitiator modifiedBy:QueueConversationVideoEventTopicTransferModifedBy destination:QueueConversationVideoEventTopicTransferDestination transferType",
  QueueConversationVideoEventTopicUriReference: "id name",
  QueueConversationVideoEventTopicVideo:
    "state initialState self:QueueConversationVideoEventTopicAddress id context audioMuted:boolean videoMuted:boolean sharingScreen:boolean peerCount:number provider scriptId peerId disconnectType connectedTime disconnectedTime msids:string[] wrapup:QueueConversationVideoEventTopicWrapup afterCallWork:QueueConversationVideoEventTopicAfterCallWork afterCallWorkRequired:boolean queueMediaSettings:QueueConversationVideoEventTopicQueueMediaSettings",
  QueueConversationVideoEventTopicVoicemail: "id uploadStatus",
  QueueConversationVideoEventTopicWorkflow: "workflowId",
  QueueConversationVideoEventTopicWrapup: "code notes tags:string[] durationSeconds:number endTime",
  QueueUserEventTopicQueueMember:
    "id user:QueueUserEventTopicUserReference queueId joined:boolean additionalProperties:object{}",
  QueueUserEventTopicUserReference: "id",
  RecordingArchiveRestoreTopicMediaResult: "channelId waveUri mediaUri waveformData:number[]",
  RecordingArchiveRestoreTopicRecording:
    "id conversationId fileState mediaUris:RecordingArchiveRestoreTopicMediaResult[] estimatedTranscodeTimeMs:number actualTranscodeTimeMs:number",
  RecordingEventMediaResult: "channelId waveUri mediaUri waveformData:number[]",
  RecordingEventRecording:
    "id conversationId fileState mediaUris:RecordingEventMediaResult[] estimatedTranscodeTimeMs:number actualTranscodeTimeMs:number",
  RecordingTranscodeCompleteTopicMediaResult: "channelId waveUri mediaUri waveformData:number[]",
  RecordingTranscodeCompleteTopicRecording:
    "id conversationId fileState mediaUris:RecordingTranscodeCompleteTopicMediaResult[] estimatedTranscodeTimeMs:number actualTranscodeTimeMs:number",
  ReportingDataExportTopicDataExportNotification:
    "id runId name status exportFormat downloadUrl viewType exportErrorMessagesType read:boolean createdDateTime modifiedDateTime percentageComplete:number emailStatuses:string{} emailErrorDescription scheduleExpression scheduleStaticLinkUrl exportAllowedToRerun:boolean",
  ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification: "id buId status bidType",
  StatEventCampaignTopicIntervalMetrics: "interval metrics:StatEventCampaignTopicMetricStats[]",
  StatEventCampaignTopicMetricStats: "metric qualifier stats:number{}",
  StatEventCampaignTopicStatsNotification: "group:string{} data:StatEventCampaignTopicIntervalMetrics[]",
  StatEventFlowOutcomeTopicIntervalMetrics: "interval metrics:StatEventFlowOutcomeTopicMetricStats[]",
  StatEventFlowOutcomeTopicMetricStats: "metric qualifier stats:number{}",
  StatEventFlowOutcomeTopicStatsNotification:
    "group:string{} data:StatEventFlowOutcomeTopicIntervalMetrics[]",
  StatEventFlowTopicIntervalMetrics: "interval metrics:StatEventFlowTopicMetricStats[]",
  StatEventFlowTopicMetricStats: "metric qualifier stats:number{}",
  StatEventFlowTopicStatsNotification: "group:string{} data:StatEventFlowTopicIntervalMetrics[]",
  StatEventQueueTopicIntervalMetrics: "interval metrics:StatEventQueueTopicMetricStats[]",
  StatEventQueueTopicMetricStats: "metric qualifier stats:number{}",
  StatEventQueueTopicStatsNotification: "group:string{} data:StatEventQueueTopicIntervalMetrics[]",
  StatEventUserTopicIntervalMetrics: "interval metrics:StatEventUserTopicMetricStats[]",
  StatEventUserTopicMetricStats: "metric qualifier stats:number{}",
  StatEventUserTopicStatsNotification: "group:string{} data:StatEventUserTopicIntervalMetrics[]",
  StatEventWrapUpCodeTopicIntervalMetrics: "interval metrics:StatEventWrapUpCodeTopicMetricStats[]",
  StatEventWrapUpCodeTopicMetricStats: "metric qualifier stats:number{}",
  StatEventWrapUpCodeTopicStatsNotification: "group:string{} data:StatEventWrapUpCodeTopicIntervalMetrics[]",
  SystemMessageSystemMessage:
    "channelId systemTopicType correlationId organizationId userId oauthClientId oauthClientOrgId reason message data:object{}",
  TestTopicPhraseTestPhraseDetectedPhrase: "foundPhrase snippet confidence:number",
  TestTopicPhraseTestPhraseMatchedTranscript:
    "timestamp:number transcriptId communicationId conversationId mediaType detectedPhrases:TestTopicPhraseTestPhraseDetectedPhrase[]",
  TestTopicPhraseTestTopicPhraseResults:
    "processedTranscriptsCount:number matchedTranscriptsCount:number matchedTranscripts:TestTopicPhraseTestPhraseMatchedTranscript[]",
  TestTopicPhraseTopicsDefinitionsJob:
    "id state testTopicPhraseResults:TestTopicPhraseTestTopicPhraseResults[] genAIPhrasesResults:string[]",
  TranscriptionTopicTranscriptAlternative:
    "confidence:number offsetMs:number durationMs:number transcript words:TranscriptionTopicTranscriptWord[] decoratedTranscript decoratedWords:TranscriptionTopicTranscriptWord[]",
  TranscriptionTopicTranscriptResult:
    "utteranceId isFinal:boolean channel alternatives:TranscriptionTopicTranscriptAlternative[] agentAssistantId engineProvider engineId engineName dialect speechTextAnalyticsProgramId agentAssistEnabled:boolean voiceTranscriptionEnabled:boolean",
  TranscriptionTopicTranscriptWord:
    "confidence:number startTimeMs:number offsetMs:number durationMs:number word",
  TranscriptionTopicTranscriptionMessage:
    "eventTime organizationId conversationId communicationId sessionStartTimeMs:number transcriptionStartTimeMs:number transcripts:TranscriptionTopicTranscriptResult[] status:TranscriptionTopicTranscriptionRequestStatus speechTextAnalyticsProgramId",
  TranscriptionTopicTranscriptionRequestStatus: "offsetMs:number status",
  TrunkInstanceTopicTrunk:
    "id connectedStatus:TrunkInstanceTopicTrunkConnectedStatus optionsStatus:TrunkInstanceTopicTrunkMetricsOptions[] registersStatus:TrunkInstanceTopicTrunkMetricsRegisters[] ipStatus:TrunkInstanceTopicTrunkMetricsNetworkTypeIp",
  TrunkInstanceTopicTrunkConnectedStatus: "connected:boolean connectedStateTime",
  TrunkInstanceTopicTrunkErrorInfo: "text code details:TrunkInstanceTopicTrunkErrorInfoDetails",
  TrunkInstanceTopicTrunkErrorInfoDetails: "code message hostname",
  TrunkInstanceTopicTrunkMetricsNetworkTypeIp: "address errorInfo:TrunkInstanceTopicTrunkErrorInfo",
  TrunkInstanceTopicTrunkMetricsOptions:
    "proxyAddress optionState:boolean optionStateTime errorInfo:TrunkInstanceTopicTrunkErrorInfo",
  TrunkInstanceTopicTrunkMetricsRegisters:
    "proxyAddress registerState:boolean registerStateTime errorInfo:TrunkInstanceTopicTrunkErrorInfo",
  TrunkMetricsTopicTrunkMetrics:
    "calls:TrunkMetricsTopicTrunkMetricsCalls eventTime qos:TrunkMetricsTopicTrunkMetricsQoS trunk:TrunkMetricsTopicUriReference",
  TrunkMetricsTopicTrunkMetricsCalls: "inboundCallCount:number outboundCallCount:number",
  TrunkMetricsTopicTrunkMetricsQoS: "mismatchCount:number",
  TrunkMetricsTopicUriReference: "id name",
  UpdatedTopicSystemMessage:
    "channelId systemTopicType correlationId organizationId userId oauthClientId oauthClientOrgId reason message data:object{}",
  UserConversationsEventMediaSummary:
    "contactCenter:UserConversationsEventMediaSummaryDetail enterprise:UserConversationsEventMediaSummaryDetail",
  UserConversationsEventMediaSummaryDetail: "active:number acw:number",
  UserConversationsEventUserConversationSummary:
    "userId call:UserConversationsEventMediaSummary callback:UserConversationsEventMediaSummary email:UserConversationsEventMediaSummary message:UserConversationsEventMediaSummary chat:UserConversationsEventMediaSummary socialExpression:UserConversationsEventMediaSummary video:UserConversationsEventMediaSummary",
  UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification: "dataAvailabilityDate",
  UserEndDetailEventTopicUserEndEvent:
    "eventTime:number conversationId participantId sessionId disconnectType mediaType provider direction ani dnis addressTo addressFrom callbackUserName callbackNumbers:string[] callbackScheduledTime:number subject messageType userId divisionId queueId interactingDurationMs:number heldDurationMs:number alertingDurationMs:number contactingDurationMs:number dialingDurationMs:number callbackDurationMs:number conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] utilizationLabel",
  UserGreetingEventGreeting:
    "id name type ownerType owner:UserGreetingEventGreetingOwner greetingAudioFile:UserGreetingEventGreetingAudioFile audioTTS",
  UserGreetingEventGreetingAudioFile: "durationMilliseconds:number sizeBytes:number",
  UserGreetingEventGreetingOwner: "id",
  UserRoutingStatusErrorInfo:
    "errorCode status:number correlationId userMessage userParamsMessage userParams:UserRoutingStatusUserParam[]",
  UserRoutingStatusRoutingStatus: "status startTime",
  UserRoutingStatusUserParam: "key value additionalProperties:object{}",
  UserRoutingStatusUserRoutingStatus:
    "id routingStatus:UserRoutingStatusRoutingStatus errorInfo:UserRoutingStatusErrorInfo",
  UserStartDetailEventTopicUserStartEvent:
    "eventTime:number conversationId participantId sessionId mediaType provider direction ani dnis addressTo addressFrom callbackUserName callbackNumbers:string[] callbackScheduledTime:number subject messageType userId divisionId queueId conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] utilizationLabel",
  UserStationChangeTopicUser: "id",
  UserStationChangeTopicUserStation: "id name associatedUser:UserStationChangeTopicUser",
  UserStationChangeTopicUserStations: "associatedStation:UserStationChangeTopicUserStation",
  UserTokensTopicTokenNotification:
    "user:UserTokensTopicUriReference ipAddress dateCreated tokenExpirationDate sessionId clientId tokenHash",
  UserTokensTopicUriReference: "id name",
  V2ConversationMessageTypingEventForUserTopicConversationEventTyping: "type duration:number",
  V2ConversationMessageTypingEventForUserTopicConversationMessageEvent:
    "eventType typing:V2ConversationMessageTypingEventForUserTopicConversationEventTyping",
  V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel:
    "id platform to:V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient from:V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient time",
  V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient:
    "nickname id idType image firstName lastName email additionalIds:V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier[]",
  V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient:
    "nickname id idType image firstName lastName email additionalIds:V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier[]",
  V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage:
    "channel:V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel type events:V2ConversationMessageTypingEventForUserTopicConversationMessageEvent[] direction",
  V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier: "type value",
  V2ConversationMessageTypingEventForUserTopicMessageData:
    "conversationId normalizedMessage:V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage",
  V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping: "type duration:number",
  V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent:
    "eventType typing:V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping",
  V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel:
    "id platform to:V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient from:V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient time",
  V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient:
    "nickname id idType image firstName lastName email additionalIds:V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier[]",
  V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient:
    "nickname id idType image firstName lastName email additionalIds:V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier[]",
  V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage:
    "channel:V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel type events:V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent[] direction",
  V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier: "type value",
  V2ConversationMessageTypingEventForWorkflowTopicMessageData:
    "conversationId normalizedMessage:V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage",
  V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo: "reason executionId objectId",
  V2FlowExecutionDataFlowidTopicFlowExecutionHistory:
    "executionId conversationId divisionId endDateTime endpoint errors:V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo[] execution:V2FlowExecutionDataFlowidTopicFlowExecutionItem[] flowExitReason flowId flowIsDebug:boolean executionItemsTruncated:boolean flowType flowVersion messageType invokingContext:V2FlowExecutionDataFlowidTopicInvokingContextInfo startDateTime warnings:V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo[] executionHistoryUri executionHistoryUriTtl:number",
  V2FlowExecutionDataFlowidTopicFlowExecutionItem:
    "objectType objectId outputPathId executionId startDateTime error:V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo warning:V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo languageTag",
  V2FlowExecutionDataFlowidTopicInvokingContextInfo:
    "flow:V2FlowExecutionDataFlowidTopicInvokingFlowContext journeyActionMap:V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext processAutomation:V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext quality:V2FlowExecutionDataFlowidTopicInvokingQualityContext workitem:V2FlowExecutionDataFlowidTopicInvokingWorkitemContext",
  V2FlowExecutionDataFlowidTopicInvokingFlowContext: "flowExecutionId objectExecutionId",
  V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext: "actionMapId actionId",
  V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext: "triggerId triggerName",
  V2FlowExecutionDataFlowidTopicInvokingQualityContext: "policyId policyName",
  V2FlowExecutionDataFlowidTopicInvokingWorkitemContext: "workitemId workitemName",
  V2IntegrationPresenceEventOrganizationPresence: "id systemPresence",
  V2IntegrationPresenceEventPresenceActivityEvent:
    "userId eventType source modifiedDate presenceDefinition:V2IntegrationPresenceEventOrganizationPresence message currentDisplaySourceId previousDisplaySourceId futurePresenceDefinition:V2IntegrationPresenceEventOrganizationPresence",
  V2MobiusAlertsTopicAddressableEntityRef: "id",
  V2MobiusAlertsTopicAlert:
    "rule:V2MobiusAlertsTopicAlertRuleProperties id userId notifications:V2MobiusAlertsTopicAlertNotification[] dateStart dateEnd conditions:V2MobiusAlertsTopicCondition additionalProperties:string{} active:boolean unread:boolean muted:boolean snoozed:boolean dateMutedUntil dateSnoozedUntil action alertSummary:V2MobiusAlertsTopicAlertSummary sendExitingAlarmNotification:boolean",
  V2MobiusAlertsTopicAlertNotification:
    "recipient:V2MobiusAlertsTopicAlertNotificationRecipient notificationTypes:string[] locale",
  V2MobiusAlertsTopicAlertNotificationRecipient: "userId displayName contactAddress",
  V2MobiusAlertsTopicAlertRuleProperties: "id name type",
  V2MobiusAlertsTopicAlertSummary:
    "entities:V2MobiusAlertsTopicAlertSummaryEntity[] conversation:V2MobiusAlertsTopicAddressableEntityRef metricType isTeamMemberRuleSummary:boolean teamMemberRuleSummary:boolean",
  V2MobiusAlertsTopicAlertSummaryEntity:
    "entityType user:V2MobiusAlertsTopicAlertingAddressableEntityRef group:V2MobiusAlertsTopicAlertingAddressableEntityRef queue:V2MobiusAlertsTopicAlertingAddressableEntityRef team:V2MobiusAlertsTopicAlertingAddressableEntityRef alerting:boolean",
  V2MobiusAlertsTopicAlertingAddressableEntityRef: "id displayName",
  V2MobiusAlertsTopicCondition:
    "id clauses:V2MobiusAlertsTopicCondition[] predicates:V2MobiusAlertsTopicConditionRulePredicate[] type",
  V2MobiusAlertsTopicConditionRulePredicate:
    "id entity:V2MobiusAlertsTopicEntityProperties metric metricType metricValueType value:number status mediaType topic characteristic comparisonOperator",
  V2MobiusAlertsTopicEntityProperties:
    "entityType user:V2MobiusAlertsTopicAlertingAddressableEntityRef group:V2MobiusAlertsTopicAlertingAddressableEntityRef queue:V2MobiusAlertsTopicAlertingAddressableEntityRef team:V2MobiusAlertsTopicAlertingAddressableEntityRef",
  V2MobiusRulesTopicAlertNotification:
    "recipient:V2MobiusRulesTopicAlertNotificationRecipient notificationTypes:string[] locale",
  V2MobiusRulesTopicAlertNotificationRecipient: "userId displayName contactAddress",
  V2MobiusRulesTopicAlertingAddressableEntityRef: "id displayName",
  V2MobiusRulesTopicCondition:
    "id clauses:V2MobiusRulesTopicCondition[] predicates:V2MobiusRulesTopicConditionRulePredicate[] type",
  V2MobiusRulesTopicConditionRulePredicate:
    "id entity:V2MobiusRulesTopicEntityProperties metric metricType metricValueType value:number status mediaType topic characteristic comparisonOperator",
  V2MobiusRulesTopicEntityProperties:
    "entityType user:V2MobiusRulesTopicAlertingAddressableEntityRef group:V2MobiusRulesTopicAlertingAddressableEntityRef queue:V2MobiusRulesTopicAlertingAddressableEntityRef team:V2MobiusRulesTopicAlertingAddressableEntityRef",
  V2MobiusRulesTopicRule:
    "id userId name type notifications:V2MobiusRulesTopicAlertNotification[] conditions:V2MobiusRulesTopicCondition enabled:boolean inAlarm:boolean action dateCreated sendExitingAlarmNotification:boolean waitBetweenNotificationMs:number",
  V2QueueObservationMetricCountData: "metric count:number calculatedMetricValue:number",
  V2QueueObservationMetricCountGroup: "mediaType data:V2QueueObservationMetricCountData[]",
  V2QueueObservationObservationCountNotification: "results:V2QueueObservationMetricCountGroup[]",
  V2ReprocessJobStateChangedTopicJobStateChanged:
    "organizationId jobId jobStatus processedInteractionsCount:number failedInteractionsCount:number totalInteractions:number",
  V2SessionConversationsSummarySettingsPreviewEventConversationFollowupAction:
    "text description score:number",
  V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessage: "text description score:number",
  V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessage:
    "text description score:number",
  V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity: "label value",
  V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel: "name description type",
  V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage: "text score:number",
  V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage:
    "createdDate summaryId sessionId userId summarySettingsId language mediaType summary:V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage reason:V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessage resolution:V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessage followupActions:V2SessionConversationsSummarySettingsPreviewEventConversationFollowupAction[] extractedEntities:V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity[] labels:V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel[] errorType durationMs:number",
  V2StaConversationCategoriesStaConversationCategoriesMessage:
    "organizationId conversationId mediaType transcriptIds:string[] categoryIds:string[]",
  V2StaEmpathyOverallTopicAgentEmpathyScore: "agentId overallEmpathyScore:number",
  V2StaEmpathyOverallTopicOverallEmpathyMessage:
    "conversationId queueIds:string[] divisionIds:string[] flowIds:string[] agents:V2StaEmpathyOverallTopicAgentEmpathyScore[]",
  V2StaSentimentOverallTopicOverallSentimentMessage:
    "conversationId sentimentOverallScore:number sentimentTrendScore:number queueIds:string[] divisionIds:string[] flowIds:string[]",
  V2StaTopicsDetectedTopicParticipant: "userId queueId divisionId purpose flowId",
  V2StaTopicsDetectedTopicTopicDetected: "participant topicId topicName",
  V2StaTopicsDetectedTopicTopicsDetectedMessage:
    "conversationId communicationId recordingId transcriptId mediaType programId topics:V2StaTopicsDetectedTopicTopicDetected[] participants:V2StaTopicsDetectedTopicParticipant[]",
  V2WebMessagingUndeliveredMessageTopicMessage: "id eventTimeMs:number",
  V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody:
    "conversationId deploymentId participantId externalContactId communicationId sessionExpiry:number messages:V2WebMessagingUndeliveredMessageTopicMessage[] eventTimeMs:number",
  V2WemEngagementCelebrationUpdatesTopicContestCompleteData:
    "dateEnd anonymization metrics:V2WemEngagementCelebrationUpdatesTopicContestMetrics[] prizes:V2WemEngagementCelebrationUpdatesTopicContestPrizes[] winners:V2WemEngagementCelebrationUpdatesTopicContestWinners[]",
  V2WemEngagementCelebrationUpdatesTopicContestMetrics: "id name",
  V2WemEngagementCelebrationUpdatesTopicContestPrizes: "tier:number name imageId",
  V2WemEngagementCelebrationUpdatesTopicContestWinners:
    "tier:number winnersCount:number contestScore:V2WemEngagementCelebrationUpdatesTopicContestWinnersScore users:V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers[]",
  V2WemEngagementCelebrationUpdatesTopicContestWinnersScore: "score:number",
  V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers: "id rank:number",
  V2WemEngagementCelebrationUpdatesTopicEngagementCelebration:
    "id recipient:V2WemEngagementCelebrationUpdatesTopicUserId createdBy:V2WemEngagementCelebrationUpdatesTopicUserId dateCreated type title note sourceEntity:V2WemEngagementCelebrationUpdatesTopicSourceEntity",
  V2WemEngagementCelebrationUpdatesTopicSourceEntity:
    "id type contestCompleteData:V2WemEngagementCelebrationUpdatesTopicContestCompleteData",
  V2WemEngagementCelebrationUpdatesTopicUserId: "id",
  V2WfmAgentOpportunityTopicAgentOpportunityNotification:
    "id businessUnitId organizationId agentIds:string[] opportunityStartDate opportunityEndDate openDate approvalType lengthMinutes:number deadlineDate activityCodeId name description closedDate status eventType denialCode reviewNote remainingSpaces:number",
  V2WfmMainForecastExportForecastEventMainForecastErrorBody:
    "status:number code message messageParams:string{}",
  V2WfmMainForecastExportForecastEventMainForecastExportNotification:
    "exportType businessUnitId id status downloadUrl error:V2WfmMainForecastExportForecastEventMainForecastErrorBody",
  V2WfmMainForecastExportHistoricalEventMainForecastErrorBody:
    "status:number code message messageParams:string{}",
  V2WfmMainForecastExportHistoricalEventMainForecastExportNotification:
    "exportType businessUnitId id status downloadUrl error:V2WfmMainForecastExportHistoricalEventMainForecastErrorBody",
  V2WfmMainForecastExportSnapshotEventMainForecastErrorBody:
    "status:number code message messageParams:string{}",
  V2WfmMainForecastExportSnapshotEventMainForecastExportNotification:
    "exportType businessUnitId id status downloadUrl error:V2WfmMainForecastExportSnapshotEventMainForecastErrorBody",
  V2WfmOpportunityTopicOpportunityNotification:
    "id businessUnitId organizationId opportunityStartDate opportunityEndDate openDate approvalType lengthMinutes:number deadlineDate activityCodeId name description createdDate publishedDate closedDate status eventType pendingCount:number withdrawnCount:number approvedCount:number deniedCount:number remainingSpaces:number",
  VideoConferenceUpdateTopicParticipantInfo: "activeParticipantCount:number version:number",
  VideoConferenceUpdateTopicVideoConference:
    "conversationId conferenceId participantInfo:VideoConferenceUpdateTopicParticipantInfo",
  VoicemailEndDetailEventTopicVoicemailEndEvent:
    "eventTime:number conversationId participantId sessionId disconnectType mediaType provider direction ani dnis userId queueId divisionId voicemailDurationMs:number conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] utilizationLabel",
  VoicemailMessagesTopicOwner: "id",
  VoicemailMessagesTopicVoicemailCopyRecord:
    "user:VoicemailMessagesTopicOwner group:VoicemailMessagesTopicOwner",
  VoicemailMessagesTopicVoicemailMessage:
    "id read:boolean audioRecordingDurationSeconds:number audioRecordingSizeBytes:number createdDate modifiedDate createdDateString callerAddress callerName action note deleted:boolean modifiedByUserId copiedTo:VoicemailMessagesTopicVoicemailCopyRecord[] copiedFrom:VoicemailMessagesTopicVoicemailCopyRecord modifiedDateString",
  VoicemailStartDetailEventTopicVoicemailStartEvent:
    "eventTime:number conversationId participantId sessionId mediaType provider direction ani dnis userId queueId divisionId conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] utilizationLabel",
  WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody: "id version status",
  WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody: "id version status",
  WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody:
    "id configuration:WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody status",
  WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobComplete:
    "id attendeeIds:string[] facilitatorIds:string[] lengthInMinutes:number businessUnitId activityCodeId slotsType results:WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults[]",
  WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults:
    "interval status slot:WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot hasConflict:boolean",
  WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot:
    "dateStart schedule:WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule",
  WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule:
    "id weekDate weekCount:number",
  WemCoachingUserNotificationTopicCoachingAppointmentReference: "id",
  WemCoachingUserNotificationTopicCoachingUserNotification:
    "id name markedAsRead:boolean actionType relationship appointment:WemCoachingUserNotificationTopicCoachingAppointmentReference dateStart lengthInMinutes:number status",
  WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification:
    "id type activityPlan:WfmActivityPlanJobCompleteTopicActivityPlanReference status exceptions:WfmActivityPlanJobCompleteTopicActivityPlanJobException[] error:WfmActivityPlanJobCompleteTopicErrorBody",
  WfmActivityPlanJobCompleteTopicActivityPlanJobException:
    "exceptionType occurrences:WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference[]",
  WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference:
    "id sessions:WfmActivityPlanJobCompleteTopicActivityPlanSessionReference[]",
  WfmActivityPlanJobCompleteTopicActivityPlanReference:
    "id occurrences:WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference[]",
  WfmActivityPlanJobCompleteTopicActivityPlanSessionReference:
    "id users:WfmActivityPlanJobCompleteTopicUserReference[]",
  WfmActivityPlanJobCompleteTopicErrorBody: "status:number code message messageParams:string{}",
  WfmActivityPlanJobCompleteTopicUserReference: "id",
  WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification:
    "id type activityPlan:WfmActivityPlanRunJobCompleteTopicActivityPlanReference status exceptions:WfmActivityPlanRunJobCompleteTopicActivityPlanJobException[] error:WfmActivityPlanRunJobCompleteTopicErrorBody",
  WfmActivityPlanRunJobCompleteTopicActivityPlanJobException:
    "exceptionType occurrences:WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference[]",
  WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference:
    "id sessions:WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference[]",
  WfmActivityPlanRunJobCompleteTopicActivityPlanReference:
    "id occurrences:WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference[]",
  WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference:
    "id users:WfmActivityPlanRunJobCompleteTopicUserReference[]",
  WfmActivityPlanRunJobCompleteTopicErrorBody: "status:number code message messageParams:string{}",
  WfmActivityPlanRunJobCompleteTopicUserReference: "id",
  WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification:
    "id agent:WfmAdherenceExplanationJobCompleteTopicUserReference managementUnit:WfmAdherenceExplanationJobCompleteTopicManagementUnit businessUnit:WfmAdherenceExplanationJobCompleteTopicBusinessUnit type status startDate lengthMinutes:number notes reviewedBy:WfmAdherenceExplanationJobCompleteTopicUserReference reviewedDate",
  WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification:
    "id type status adherenceExplanation:WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification downloadUrl error:WfmAdherenceExplanationJobCompleteTopicErrorBody",
  WfmAdherenceExplanationJobCompleteTopicBusinessUnit: "id",
  WfmAdherenceExplanationJobCompleteTopicErrorBody: "status:number code message messageParams:string{}",
  WfmAdherenceExplanationJobCompleteTopicManagementUnit: "id",
  WfmAdherenceExplanationJobCompleteTopicUserReference: "id",
  WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification:
    "id agent:WfmAgentAdherenceExplanationChangedAgentTopicUserReference managementUnit:WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit businessUnit:WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit type status startDate lengthMinutes:number notes reviewedBy:WfmAgentAdherenceExplanationChangedAgentTopicUserReference reviewedDate",
  WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit: "id",
  WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit: "id",
  WfmAgentAdherenceExplanationChangedAgentTopicUserReference: "id",
  WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification:
    "id agent:WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference managementUnit:WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit businessUnit:WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit type status startDate lengthMinutes:number notes reviewedBy:WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference reviewedDate",
  WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit: "id",
  WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit: "id",
  WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference: "id",
  WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleChangedNotification:
    "agents:WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged[] visibilityRange:WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange",
  WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange: "endBusinessUnitDate endDate",
  WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged: "agentId startDate endDate",
  WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotification:
    "operationId status downloadUrl error:WfmAgentMuScheduleSearchCompleteTopicErrorBody",
  WfmAgentMuScheduleSearchCompleteTopicErrorBody: "status:number code message messageParams:string{}",
  WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate: "type shiftStartDates:string[]",
  WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification:
    "user:WfmAgentScheduleUpdateTopicUserReference startDate endDate updates:WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate[] visibilityRange:WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange",
  WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange: "endBusinessUnitDate endDate",
  WfmAgentScheduleUpdateTopicUserReference: "id",
  WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification:
    "id type status downloadUrl error:WfmAlternativeShiftJobCompleteEventV3ErrorBody",
  WfmAlternativeShiftJobCompleteEventV3ErrorBody: "status:number code message messageParams:string{}",
  WfmBuIntradayDataUpdateTopicBuIntradayDataGroup:
    "mediaType forecastDataSummary:WfmBuIntradayDataUpdateTopicBuIntradayForecastData forecastDataPerInterval:WfmBuIntradayDataUpdateTopicBuIntradayForecastData[] scheduleDataSummary:WfmBuIntradayDataUpdateTopicBuIntradayScheduleData scheduleDataPerInterval:WfmBuIntradayDataUpdateTopicBuIntradayScheduleData[] performancePredictionDataSummary:WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData performancePredictionDataPerInterval:WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData[]",
  WfmBuIntradayDataUpdateTopicBuIntradayForecastData: "offered:number averageHandleTimeSeconds:number",
  WfmBuIntradayDataUpdateTopicBuIntradayNotification:
    "operationId result:WfmBuIntradayDataUpdateTopicBuIntradayResult",
  WfmBuIntradayDataUpdateTopicBuIntradayResult:
    "startDate endDate intervalLengthMinutes:number intradayDataGroupings:WfmBuIntradayDataUpdateTopicBuIntradayDataGroup[] categories:string[] noDataReason schedule:WfmBuIntradayDataUpdateTopicBuScheduleReference shortTermForecast:WfmBuIntradayDataUpdateTopicBuShortTermForecastReference",
  WfmBuIntradayDataUpdateTopicBuIntradayScheduleData: "onQueueTimeSeconds:number",
  WfmBuIntradayDataUpdateTopicBuScheduleReference: "id weekDate",
  WfmBuIntradayDataUpdateTopicBuShortTermForecastReference: "id weekDate description",
  WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData:
    "serviceLevelPercent:number averageSpeedOfAnswerSeconds:number occupancyPercent:number",
  WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification: "operationId businessUnitId downloadUrl",
  WfmBuScheduleRunTopicBuScheduleReference: "id weekDate",
  WfmBuScheduleRunTopicBuScheduleRun:
    "id percentComplete:number intradayRescheduling:boolean state weekCount:number schedule:WfmBuScheduleRunTopicBuScheduleReference schedulingCanceledBy:WfmBuScheduleRunTopicUserReference schedulingCompletedTime messageCount:number messageSeverityCounts:WfmBuScheduleRunTopicSchedulerMessageSeverityCount[]",
  WfmBuScheduleRunTopicBuSchedulingRunProgressNotification:
    "status operationId result:WfmBuScheduleRunTopicBuScheduleRun",
  WfmBuScheduleRunTopicSchedulerMessageSeverityCount: "severity count:number",
  WfmBuScheduleRunTopicUserReference: "id",
  WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification: "operationId businessUnitId downloadUrl",
  WfmBuScheduleTopicBuManagementUnitScheduleSummary:
    "managementUnit:WfmBuScheduleTopicManagementUnit startDate endDate agents:WfmBuScheduleTopicUserReference[] agentCount:number",
  WfmBuScheduleTopicBuScheduleGenerationResultSummary:
    "failed:boolean runId messageCount:number messageSeverityCounts:WfmBuScheduleTopicSchedulerMessageSeverityCount[]",
  WfmBuScheduleTopicBuScheduleMetadata:
    "id weekDate weekCount:number description published:boolean shortTermForecast:WfmBuScheduleTopicBuShortTermForecastReference managementUnits:WfmBuScheduleTopicBuManagementUnitScheduleSummary[] generationResults:WfmBuScheduleTopicBuScheduleGenerationResultSummary metadata:WfmBuScheduleTopicWfmVersionedEntityMetadata",
  WfmBuScheduleTopicBuScheduleNotification:
    "status operationId eventType result:WfmBuScheduleTopicBuScheduleMetadata",
  WfmBuScheduleTopicBuShortTermForecastReference: "id weekDate description",
  WfmBuScheduleTopicManagementUnit: "id",
  WfmBuScheduleTopicSchedulerMessageSeverityCount: "severity count:number",
  WfmBuScheduleTopicUserReference: "id",
  WfmBuScheduleTopicWfmVersionedEntityMetadata:
    "version:number modifiedBy:WfmBuScheduleTopicUserReference dateModified",
  WfmBuShortTermForecastCopyCompleteTopicBuForecastModification:
    "type startIntervalIndex:number endIntervalIndex:number metric legacyMetric value:number values:WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue[] secondaryValues:WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue[] enabled:boolean granularity secondaryGranularity displayGranularity planningGroupIds:string[]",
  WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast:
    "id weekDate creationMethod description legacy:boolean referenceStartDate sourceDays:WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer[] modifications:WfmBuShortTermForecastCopyCompleteTopicBuForecastModification[] timeZone planningGroupsVersion:number weekCount:number metadata:WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata canUseForScheduling:boolean",
  WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification:
    "status result:WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast operationId",
  WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer:
    "dayOfWeek weight:number date fileName dataKey",
  WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue: "intervalIndex:number value:number",
  WfmBuShortTermForecastCopyCompleteTopicUserReference: "id",
  WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata:
    "version:number modifiedBy:WfmBuShortTermForecastCopyCompleteTopicUserReference dateModified",
  WfmBuShortTermForecastGenerateProgressTopicBuForecastModification:
    "type startIntervalIndex:number endIntervalIndex:number metric legacyMetric value:number values:WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue[] secondaryValues:WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue[] enabled:boolean granularity secondaryGranularity displayGranularity planningGroupIds:string[]",
  WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast:
    "id weekDate creationMethod description legacy:boolean referenceStartDate sourceDays:WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer[] modifications:WfmBuShortTermForecastGenerateProgressTopicBuForecastModification[] timeZone planningGroupsVersion:number weekCount:number metadata:WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata canUseForScheduling:boolean",
  WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer:
    "dayOfWeek weight:number date fileName dataKey",
  WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification:
    "status result:WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast operationId progress:number",
  WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue:
    "intervalIndex:number value:number",
  WfmBuShortTermForecastGenerateProgressTopicUserReference: "id",
  WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata:
    "version:number modifiedBy:WfmBuShortTermForecastGenerateProgressTopicUserReference dateModified",
  WfmBuShortTermForecastImportCompleteTopicBuForecastModification:
    "type startIntervalIndex:number endIntervalIndex:number metric legacyMetric value:number values:WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue[] secondaryValues:WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue[] enabled:boolean granularity secondaryGranularity displayGranularity planningGroupIds:string[]",
  WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast:
    "id weekDate creationMethod description legacy:boolean referenceStartDate sourceDays:WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer[] modifications:WfmBuShortTermForecastImportCompleteTopicBuForecastModification[] timeZone planningGroupsVersion:number weekCount:number metadata:WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata canUseForScheduling:boolean",
  WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification:
    "status result:WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast operationId",
  WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer:
    "dayOfWeek weight:number date fileName dataKey",
  WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue:
    "intervalIndex:number value:number",
  WfmBuShortTermForecastImportCompleteTopicUserReference: "id",
  WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata:
    "version:number modifiedBy:WfmBuShortTermForecastImportCompleteTopicUserReference dateModified",
  WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification:
    "businessUnitId state forecast:WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference weekCount:number intervalLengthMinutes:number referenceStartDate results:WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults[]",
  WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults:
    "weekNumber:number downloadUrl downloadUrlExpirationDate",
  WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference:
    "id weekDate description",
  WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification:
    "type startIntervalIndex:number endIntervalIndex:number metric legacyMetric value:number values:WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue[] secondaryValues:WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue[] enabled:boolean granularity secondaryGranularity displayGranularity planningGroupIds:string[]",
  WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast:
    "id weekDate creationMethod description legacy:boolean referenceStartDate sourceDays:WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer[] modifications:WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification[] timeZone planningGroupsVersion:number weekCount:number metadata:WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata canUseForScheduling:boolean",
  WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification:
    "status result:WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast operationId",
  WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer:
    "dayOfWeek weight:number date fileName dataKey",
  WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue:
    "intervalIndex:number value:number",
  WfmBuShortTermForecastUpdateCompleteTopicUserReference: "id",
  WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata:
    "version:number modifiedBy:WfmBuShortTermForecastUpdateCompleteTopicUserReference dateModified",
  WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification:
    "status operationId result:WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing weekDate",
  WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult:
    "id state reviewedBy:WfmBulkShiftTradeStateUpdateNotificationTopicUserReference reviewedDate failureReason metadata:WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata",
  WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing:
    "entities:WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult[]",
  WfmBulkShiftTradeStateUpdateNotificationTopicUserReference: "id",
  WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata:
    "version:number modifiedBy:WfmBulkShiftTradeStateUpdateNotificationTopicUserReference dateModified",
  WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference: "id",
  WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference: "id",
  WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals:
    "actualActivityCategory actualSecondaryPresenceId startOffsetSeconds:number endOffsetSeconds:number",
  WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotification:
    "jobId queryState downloadUrls:string[] result:WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult",
  WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics:
    "dayStartOffsetSeconds:number adherenceScheduleSeconds:number conformanceScheduleSeconds:number conformanceActualSeconds:number exceptionCount:number exceptionDurationSeconds:number actualLengthSeconds:number scheduleLengthSeconds:number impactSeconds:number adherencePercentage:number conformancePercentage:number",
  WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult:
    "user:WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference startDate endDate calculationsCompletedDate targetAdherencePercentage:number adherencePercentage:number conformancePercentage:number impact exceptionInfo:WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo[] dayMetrics:WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics[] actuals:WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals[] scheduledActivities:WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity[] secondaryPresenceLookupItems:WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem[]",
  WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo:
    "startOffsetSeconds:number endOffsetSeconds:number scheduledActivityCodeId scheduledActivityCategory scheduledSecondaryPresenceLookupIds:string[] actualActivityCodeId actualActivityCategory systemPresence routingStatus impact secondaryPresenceLookupId",
  WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity:
    "activityCodeId startOffsetSeconds:number endOffsetSeconds:number",
  WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem:
    "lookupId secondaryPresence:WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference",
  WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification:
    "id downloadUrls:string[] queryState",
  WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice:
    "id downloadUrl downloadUrls:string[] queryState",
  WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity: "requestId status",
  WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity: "requestId reason",
  WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestComplete:
    "id state entities:WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity[] disallowedEntities:WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity[]",
  WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate: "status",
  WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate:
    "requestId dateImportStarted dateImportEnded dateCreated dateModified status error active:boolean type fileName fileSize:number",
  WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification:
    "operationId downloadUrls:string[] state",
  WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody: "status:number code message messageParams:string{}",
  WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType: "id name secondaryId",
  WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification:
    "id entities:WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType[] status error:WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody",
  WfmIntradayDataUpdateTopicIntradayDataGroup:
    "mediaType forecastDataPerInterval:WfmIntradayDataUpdateTopicIntradayForecastData[] scheduleDataPerInterval:WfmIntradayDataUpdateTopicIntradayScheduleData[] historicalAgentDataPerInterval:WfmIntradayDataUpdateTopicIntradayHistoricalAgentData[] historicalQueueDataPerInterval:WfmIntradayDataUpdateTopicIntradayHistoricalQueueData[] performancePredictionAgentDataPerInterval:WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData[] performancePredictionQueueDataPerInterval:WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData[]",
  WfmIntradayDataUpdateTopicIntradayDataUpdate:
    "startDate endDate intervalLengthMinutes:number numberOfIntervals:number metrics:WfmIntradayDataUpdateTopicIntradayMetric[] queueIds:string[] intradayDataGroupings:WfmIntradayDataUpdateTopicIntradayDataGroup[]",
  WfmIntradayDataUpdateTopicIntradayForecastData:
    "offered:number averageTalkTimeSeconds:number averageAfterCallWorkSeconds:number",
  WfmIntradayDataUpdateTopicIntradayHistoricalAgentData:
    "onQueueTimeSeconds:number interactingTimeSeconds:number",
  WfmIntradayDataUpdateTopicIntradayHistoricalQueueData:
    "offered:number completed:number answered:number abandoned:number averageTalkTimeSeconds:number averageAfterCallWorkSeconds:number serviceLevelPercent:number averageSpeedOfAnswerSeconds:number",
  WfmIntradayDataUpdateTopicIntradayMetric: "category version",
  WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData: "interactingTimeSeconds:number",
  WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData:
    "serviceLevelPercent:number averageSpeedOfAnswerSeconds:number numberOfInteractions:number",
  WfmIntradayDataUpdateTopicIntradayScheduleData: "onQueueTimeSeconds:number scheduledTimeSeconds:number",
  WfmMoveAgentsCompleteTopicManagementUnit: "id",
  WfmMoveAgentsCompleteTopicUserReference: "id",
  WfmMoveAgentsCompleteTopicWfmMoveAgentData: "user:WfmMoveAgentsCompleteTopicUserReference result",
  WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete:
    "requestingUser:WfmMoveAgentsCompleteTopicUserReference destinationManagementUnit:WfmMoveAgentsCompleteTopicManagementUnit results:WfmMoveAgentsCompleteTopicWfmMoveAgentData[]",
  WfmMoveManagementUnitTopicBusinessUnit: "id",
  WfmMoveManagementUnitTopicMoveManagementUnitNotification:
    "businessUnit:WfmMoveManagementUnitTopicBusinessUnit status",
  WfmScheduleTopicWfmScheduleNotification: "status operationId downloadUrl percentComplete:number eventType",
  WfmShiftTradingJobCompleteEventErrorBody: "status:number code message messageParams:string{}",
  WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification:
    "id type status trade:WfmShiftTradingJobCompleteEventTradeEntity weekSummaries:WfmShiftTradingJobCompleteEventWeekSummaryList downloadUrl error:WfmShiftTradingJobCompleteEventErrorBody",
  WfmShiftTradingJobCompleteEventTradeEntity:
    "id state expirationDate acceptableIntervals:WfmShiftTradingJobCompleteEventWfmDateTimeInterval[] oneSided:boolean initiating:WfmShiftTradingJobCompleteEventTradeSide receiving:WfmShiftTradingJobCompleteEventTradeSide targetUserId reviewedBy reviewedDate metadata:WfmShiftTradingJobCompleteEventWfmVersionMetadata",
  WfmShiftTradingJobCompleteEventTradeShift:
    "scheduleId scheduleStartDate managementUnitId id startDate endDate weekDate",
  WfmShiftTradingJobCompleteEventTradeSide:
    "userId shift:WfmShiftTradingJobCompleteEventTradeShift reviewNote",
  WfmShiftTradingJobCompleteEventWeekSummary:
    "weekDate initiatingMatchedCount:number crossWeekReceivingMatchedCount:number",
  WfmShiftTradingJobCompleteEventWeekSummaryList: "weeks:WfmShiftTradingJobCompleteEventWeekSummary[]",
  WfmShiftTradingJobCompleteEventWfmDateTimeInterval: "startDate endDate",
  WfmShiftTradingJobCompleteEventWfmVersionMetadata: "version:number modifiedBy dateModified",
  WfmTimeOffBalanceJobTopicErrorBody: "status:number code message messageParams:string{}",
  WfmTimeOffBalanceJobTopicTimeOffBalance:
    "activityCodeId hrisTimeOffTypeId hrisTimeOffTypeSecondaryId startDate balanceMinutesPerDay:number[]",
  WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification:
    "id entities:WfmTimeOffBalanceJobTopicTimeOffBalance[] status error:WfmTimeOffBalanceJobTopicErrorBody",
  WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate:
    "id user:WfmTimeOffRequestUpdateTopicUserReference isFullDayRequest:boolean markedAsRead:boolean activityCodeId paid:boolean status substatus partialDayStartDateTimes:string[] fullDayManagementUnitDates:string[] fullDayEarliestStartOffsetMinutes:number[] fullDayLatestEndOffsetMinutes:number[] dailyDurationMinutes:number durationMinutes:number[] payableMinutes:number[] notes reviewedDate reviewedBy submittedDate submittedBy modifiedDate modifiedBy",
  WfmTimeOffRequestUpdateTopicUserReference: "id",
  WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete: "status",
  WfmUserNotificationTopicAdherenceExplanationNotification:
    "id agent:WfmUserNotificationTopicUserReference managementUnit:WfmUserNotificationTopicManagementUnit businessUnit:WfmUserNotificationTopicBusinessUnit startDate lengthMinutes:number status type notes",
  WfmUserNotificationTopicAlternativeShiftNotification:
    "id weekDate granularity newState initiatingUser:WfmUserNotificationTopicUserReference initiatingShiftDate receivingUser:WfmUserNotificationTopicUserReference receivingShiftDate",
  WfmUserNotificationTopicBusinessUnit: "id",
  WfmUserNotificationTopicManagementUnit: "id",
  WfmUserNotificationTopicShiftTradeNotification:
    "weekDate tradeId oneSided:boolean newState initiatingUser:WfmUserNotificationTopicUserReference initiatingShiftDate receivingUser:WfmUserNotificationTopicUserReference receivingShiftDate",
  WfmUserNotificationTopicTimeOffRequestNotification:
    "timeOffRequestId user:WfmUserNotificationTopicUserReference isFullDayRequest:boolean status partialDayStartDateTimes:string[] fullDayManagementUnitDates:string[]",
  WfmUserNotificationTopicUserReference: "id",
  WfmUserNotificationTopicWfmUserNotification:
    "id mutableGroupId timestamp type shiftTrade:WfmUserNotificationTopicShiftTradeNotification timeOffRequest:WfmUserNotificationTopicTimeOffRequestNotification adherenceExplanation:WfmUserNotificationTopicAdherenceExplanationNotification alternativeShift:WfmUserNotificationTopicAlternativeShiftNotification agentNotification:boolean otherNotificationIdsInGroup:string[] markedAsRead:boolean",
  WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference:
    "id secondaryPresences:WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference[]",
  WfmUserScheduleAdherenceUpdatedMuTopicQueueReference: "id",
  WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation:
    "id startDate lengthMinutes:number status",
  WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference: "id",
  WfmUserScheduleAdherenceUpdatedMuTopicUriReference: "id name",
  WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder: "activityCategory startDate",
  WfmUserScheduleAdherenceUpdatedMuTopicUserReference: "id",
  WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate:
    "user:WfmUserScheduleAdherenceUpdatedMuTopicUserReference managementUnitId businessUnitId team:WfmUserScheduleAdherenceUpdatedMuTopicUriReference scheduledActivityCategory scheduledActivityCode:WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference systemPresence organizationSecondaryPresenceId routingStatus actualActivityCategory isOutOfOffice:boolean adherenceState impact adherenceExplanation:WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation adherenceChangeTime presenceUpdateTime activeQueues:WfmUserScheduleAdherenceUpdatedMuTopicQueueReference[] activeQueuesModifiedTime removedFromManagementUnit:boolean suppressOnTimeReminder:boolean nextActivityReminders:WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder[]",
  WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference:
    "id secondaryPresences:WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference[]",
  WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference: "id",
  WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation:
    "id startDate lengthMinutes:number status",
  WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference: "id",
  WfmUserScheduleAdherenceUpdatedTeamTopicUriReference: "id name",
  WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder: "activityCategory startDate",
  WfmUserScheduleAdherenceUpdatedTeamTopicUserReference: "id",
  WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate:
    "user:WfmUserScheduleAdherenceUpdatedTeamTopicUserReference managementUnitId businessUnitId team:WfmUserScheduleAdherenceUpdatedTeamTopicUriReference scheduledActivityCategory scheduledActivityCode:WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference systemPresence organizationSecondaryPresenceId routingStatus actualActivityCategory isOutOfOffice:boolean adherenceState impact adherenceExplanation:WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation adherenceChangeTime presenceUpdateTime activeQueues:WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference[] activeQueuesModifiedTime removedFromManagementUnit:boolean suppressOnTimeReminder:boolean nextActivityReminders:WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder[]",
  WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference:
    "id secondaryPresences:WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference[]",
  WfmUserScheduleAdherenceUpdatedTopicQueueReference: "id",
  WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation:
    "id startDate lengthMinutes:number status",
  WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference: "id",
  WfmUserScheduleAdherenceUpdatedTopicUriReference: "id name",
  WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder: "activityCategory startDate",
  WfmUserScheduleAdherenceUpdatedTopicUserReference: "id",
  WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate:
    "user:WfmUserScheduleAdherenceUpdatedTopicUserReference managementUnitId businessUnitId team:WfmUserScheduleAdherenceUpdatedTopicUriReference scheduledActivityCategory scheduledActivityCode:WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference systemPresence organizationSecondaryPresenceId routingStatus actualActivityCategory isOutOfOffice:boolean adherenceState impact adherenceExplanation:WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation adherenceChangeTime presenceUpdateTime activeQueues:WfmUserScheduleAdherenceUpdatedTopicQueueReference[] activeQueuesModifiedTime removedFromManagementUnit:boolean suppressOnTimeReminder:boolean nextActivityReminders:WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder[]",
  WhatsappCampaignScheduleConfigChangeAlteration: "type start end additionalProperties:object{}",
  WhatsappCampaignScheduleConfigChangeRecurrencePattern:
    "type interval:number daysOfWeek:string[] additionalProperties:object{}",
  WhatsappCampaignScheduleConfigChangeRecurrenceRange:
    "type end numberOfOccurrences:number additionalProperties:object{}",
  WhatsappCampaignScheduleConfigChangeScheduleInterval: "start end additionalProperties:object{}",
  WhatsappCampaignScheduleConfigChangeScheduleRecurrence:
    "id start end timeZone range:WhatsappCampaignScheduleConfigChangeRecurrenceRange pattern:WhatsappCampaignScheduleConfigChangeRecurrencePattern alterations:WhatsappCampaignScheduleConfigChangeAlteration[] additionalProperties:object{}",
  WhatsappCampaignScheduleConfigChangeUriReference: "id name",
  WhatsappCampaignScheduleConfigChangeWhatsAppCampaignSchedule:
    "intervals:WhatsappCampaignScheduleConfigChangeScheduleInterval[] recurrences:WhatsappCampaignScheduleConfigChangeScheduleRecurrence[] timeZone whatsAppCampaign:WhatsappCampaignScheduleConfigChangeUriReference additionalProperties:object{} id name dateCreated dateModified version:number",
  WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification:
    "id buId status bidType bidWindowStartDate bidWindowEndDate effectiveDate agentRankingType rankingTiebreakerType workPlanFieldsVisibleToAgents:string[]",
  WorkitemsEventsNotificationAssignmentSegment: "startState endState durationMs:number",
  WorkitemsEventsNotificationCustomAttribute: "dataType value",
  WorkitemsEventsNotificationDelta: "op field oldValue newValue",
  WorkitemsEventsNotificationPropertyChange: "property oldValues:string[] newValues:string[]",
  WorkitemsEventsNotificationScoredAgent: "id score:number",
  WorkitemsEventsNotificationSession:
    "type id status dateSessionStart dateSessionEnd assignmentSegments:WorkitemsEventsNotificationAssignmentSegment[]",
  WorkitemsEventsNotificationWorkitem:
    "id name typeId description languageId priority:number dateCreated dateModified dateDue dateExpires dateAssignmentStateChanged durationSeconds:number ttl:number statusId statusCategory dateClosed workbinId reporterId assigneeId externalContactId externalTag wrapupId modifiedBy operation changes:WorkitemsEventsNotificationDelta[] propertyChanges:WorkitemsEventsNotificationPropertyChange[] assignmentState assignmentId alertTimeoutSeconds:number queueId customFields:WorkitemsEventsNotificationCustomAttribute{} wrapup:WorkitemsEventsNotificationWrapup sessions:WorkitemsEventsNotificationSession[] skillIds:string[] scriptId workbinName typeName preferredAgentIds:string[] divisionId scoredAgents:WorkitemsEventsNotificationScoredAgent[] utilizationLabelId caseId",
  WorkitemsEventsNotificationWrapup: "code userId op action",
  WorkitemsQueueEventsNotificationAssignmentSegment: "startState endState durationMs:number",
  WorkitemsQueueEventsNotificationCustomAttribute: "dataType value",
  WorkitemsQueueEventsNotificationDelta: "op field oldValue newValue",
  WorkitemsQueueEventsNotificationPropertyChange: "property oldValues:string[] newValues:string[]",
  WorkitemsQueueEventsNotificationScoredAgent: "id score:number",
  WorkitemsQueueEventsNotificationSession:
    "type id status dateSessionStart dateSessionEnd assignmentSegments:WorkitemsQueueEventsNotificationAssignmentSegment[]",
  WorkitemsQueueEventsNotificationWorkitem:
    "id name typeId description languageId priority:number dateCreated dateModified dateDue dateExpires dateAssignmentStateChanged durationSeconds:number ttl:number statusId statusCategory dateClosed workbinId reporterId assigneeId externalContactId externalTag wrapupId modifiedBy operation changes:WorkitemsQueueEventsNotificationDelta[] propertyChanges:WorkitemsQueueEventsNotificationPropertyChange[] assignmentState assignmentId alertTimeoutSeconds:number queueId customFields:WorkitemsQueueEventsNotificationCustomAttribute{} wrapup:WorkitemsQueueEventsNotificationWrapup sessions:WorkitemsQueueEventsNotificationSession[] skillIds:string[] scriptId workbinName typeName preferredAgentIds:string[] divisionId scoredAgents:WorkitemsQueueEventsNotificationScoredAgent[] utilizationLabelId caseId",
  WorkitemsQueueEventsNotificationWrapup: "code userId op action",
  WorkitemsUserEventsNotificationAssignmentSegment: "startState endState durationMs:number",
  WorkitemsUserEventsNotificationCustomAttribute: "dataType value",
  WorkitemsUserEventsNotificationDelta: "op field oldValue newValue",
  WorkitemsUserEventsNotificationPropertyChange: "property oldValues:string[] newValues:string[]",
  WorkitemsUserEventsNotificationScoredAgent: "id score:number",
  WorkitemsUserEventsNotificationSession:
    "type id status dateSessionStart dateSessionEnd assignmentSegments:WorkitemsUserEventsNotificationAssignmentSegment[]",
  WorkitemsUserEventsNotificationWorkitem:
    "id name typeId description languageId priority:number dateCreated dateModified dateDue dateExpires dateAssignmentStateChanged durationSeconds:number ttl:number statusId statusCategory dateClosed workbinId reporterId assigneeId externalContactId externalTag wrapupId modifiedBy operation changes:WorkitemsUserEventsNotificationDelta[] propertyChanges:WorkitemsUserEventsNotificationPropertyChange[] assignmentState assignmentId alertTimeoutSeconds:number queueId customFields:WorkitemsUserEventsNotificationCustomAttribute{} wrapup:WorkitemsUserEventsNotificationWrapup sessions:WorkitemsUserEventsNotificationSession[] skillIds:string[] scriptId workbinName typeName preferredAgentIds:string[] divisionId scoredAgents:WorkitemsUserEventsNotificationScoredAgent[] utilizationLabelId caseId",
  WorkitemsUserEventsNotificationWrapup: "code userId op action",
  WrapupDetailEventTopicWrapupEvent:
    "eventTime:number conversationId participantId sessionId mediaType provider direction ani dnis addressTo addressFrom callbackUserName callbackNumbers:string[] callbackScheduledTime:number subject messageType queueId wrapupCode wrapupNotes wrapupDurationMs:number conversationExternalContactIds:string[] conversationExternalOrganizationIds:string[] utilizationLabel",
};
