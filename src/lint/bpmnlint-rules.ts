import adHocSubProcess from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/ad-hoc-sub-process.js';
import agentFromaiContract from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/agent-fromai-contract.js';
import agentToolDocumentation from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/agent-tool-documentation.js';
import agentToolOutputKey from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/agent-tool-output-key.js';
import calledElement from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/called-element.js';
import connectorProperties from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/connector-properties/index.js';
import duplicateExecutionListeners from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/duplicate-execution-listeners.js';
import duplicateTaskHeaders from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/duplicate-task-headers.js';
import elementType from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/element-type/index.js';
import errorReference from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/error-reference.js';
import escalationBoundaryEventAttachedToRef from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/escalation-boundary-event-attached-to-ref.js';
import escalationReference from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/escalation-reference.js';
import executableProcess from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/executable-process.js';
import executionListener from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/execution-listener.js';
import feel from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/feel.js';
import feelCompatibility from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/feel-compatibility.js';
import implementation from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/implementation/index.js';
import ioMapping from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/io-mapping.js';
import loopCharacteristics from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/loop-characteristics.js';
import messageReference from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/message-reference.js';
import noBeforeAllExecutionListener from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-before-all-execution-listener.js';
import noBusinessId from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-business-id.js';
import noCancelExecutionListener from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-cancel-execution-listener.js';
import noExecutionListenerHeaders from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-execution-listener-headers.js';
import noExpression from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-expression.js';
import noInterruptingEventSubprocess from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-interrupting-event-subprocess.js';
import noJobPriorityDefinition from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-job-priority-definition.js';
import noMultipleNoneStartEvents from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/no-multiple-none-start-events.js';
import priorityDefinition from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/priority-definition.js';
import secrets from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/secrets.js';
import sequenceFlowCondition from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/sequence-flow-condition.js';
import signalReference from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/signal-reference.js';
import startEventForm from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/start-event-form.js';
import taskListener from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/task-listener.js';
import taskSchedule from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/task-schedule.js';
import timer from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/timer/index.js';
import userTaskDefinition from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/user-task-definition.js';
import userTaskForm from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/user-task-form.js';
import variableName from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/variable-name.js';
import versionTag from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/version-tag.js';
import waitForCompletion from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/wait-for-completion.js';
import zeebeUserTask from 'bpmnlint-plugin-camunda-compat/rules/camunda-cloud/zeebe-user-task.js';
import generalAdHocSubProcess from 'bpmnlint/rules/ad-hoc-sub-process.js';
import conditionalFlows from 'bpmnlint/rules/conditional-flows.js';
import endEventRequired from 'bpmnlint/rules/end-event-required.js';
import eventBasedGateway from 'bpmnlint/rules/event-based-gateway.js';
import eventSubProcessTypedStartEvent from 'bpmnlint/rules/event-sub-process-typed-start-event.js';
import global from 'bpmnlint/rules/global.js';
import labelRequired from 'bpmnlint/rules/label-required.js';
import generalLinkEvent from 'bpmnlint/rules/link-event.js';
import noDisconnected from 'bpmnlint/rules/no-disconnected.js';
import noDuplicateSequenceFlows from 'bpmnlint/rules/no-duplicate-sequence-flows.js';
import noGatewayJoinFork from 'bpmnlint/rules/no-gateway-join-fork.js';
import noImplicitSplit from 'bpmnlint/rules/no-implicit-split.js';
import noImplicitStart from 'bpmnlint/rules/no-implicit-start.js';
import singleBlankStartEvent from 'bpmnlint/rules/single-blank-start-event.js';
import singleEventDefinition from 'bpmnlint/rules/single-event-definition.js';
import startEventRequired from 'bpmnlint/rules/start-event-required.js';
import subProcessBlankStartEvent from 'bpmnlint/rules/sub-process-blank-start-event.js';
import superfluousGateway from 'bpmnlint/rules/superfluous-gateway.js';
import superfluousLabel from 'bpmnlint/rules/superfluous-label.js';
import superfluousTermination from 'bpmnlint/rules/superfluous-termination.js';

/** The rules of bpmnlint that are run, in the shape a static resolver wants: it loads nothing, so it works in a browser too. */
export const bpmnlintRules: Readonly<Record<string, unknown>> = {
  'rule:bpmnlint-plugin-camunda-compat/ad-hoc-sub-process': adHocSubProcess,
  'rule:bpmnlint-plugin-camunda-compat/agent-fromai-contract': agentFromaiContract,
  'rule:bpmnlint-plugin-camunda-compat/agent-tool-documentation': agentToolDocumentation,
  'rule:bpmnlint-plugin-camunda-compat/agent-tool-output-key': agentToolOutputKey,
  'rule:bpmnlint-plugin-camunda-compat/called-element': calledElement,
  'rule:bpmnlint-plugin-camunda-compat/connector-properties': connectorProperties,
  'rule:bpmnlint-plugin-camunda-compat/duplicate-execution-listeners': duplicateExecutionListeners,
  'rule:bpmnlint-plugin-camunda-compat/duplicate-task-headers': duplicateTaskHeaders,
  'rule:bpmnlint-plugin-camunda-compat/element-type': elementType,
  'rule:bpmnlint-plugin-camunda-compat/error-reference': errorReference,
  'rule:bpmnlint-plugin-camunda-compat/escalation-boundary-event-attached-to-ref': escalationBoundaryEventAttachedToRef,
  'rule:bpmnlint-plugin-camunda-compat/escalation-reference': escalationReference,
  'rule:bpmnlint-plugin-camunda-compat/executable-process': executableProcess,
  'rule:bpmnlint-plugin-camunda-compat/execution-listener': executionListener,
  'rule:bpmnlint-plugin-camunda-compat/feel': feel,
  'rule:bpmnlint-plugin-camunda-compat/feel-compatibility': feelCompatibility,
  'rule:bpmnlint-plugin-camunda-compat/implementation': implementation,
  'rule:bpmnlint-plugin-camunda-compat/io-mapping': ioMapping,
  'rule:bpmnlint-plugin-camunda-compat/loop-characteristics': loopCharacteristics,
  'rule:bpmnlint-plugin-camunda-compat/message-reference': messageReference,
  'rule:bpmnlint-plugin-camunda-compat/no-before-all-execution-listener': noBeforeAllExecutionListener,
  'rule:bpmnlint-plugin-camunda-compat/no-business-id': noBusinessId,
  'rule:bpmnlint-plugin-camunda-compat/no-cancel-execution-listener': noCancelExecutionListener,
  'rule:bpmnlint-plugin-camunda-compat/no-execution-listener-headers': noExecutionListenerHeaders,
  'rule:bpmnlint-plugin-camunda-compat/no-expression': noExpression,
  'rule:bpmnlint-plugin-camunda-compat/no-interrupting-event-subprocess': noInterruptingEventSubprocess,
  'rule:bpmnlint-plugin-camunda-compat/no-job-priority-definition': noJobPriorityDefinition,
  'rule:bpmnlint-plugin-camunda-compat/no-multiple-none-start-events': noMultipleNoneStartEvents,
  'rule:bpmnlint-plugin-camunda-compat/priority-definition': priorityDefinition,
  'rule:bpmnlint-plugin-camunda-compat/secrets': secrets,
  'rule:bpmnlint-plugin-camunda-compat/sequence-flow-condition': sequenceFlowCondition,
  'rule:bpmnlint-plugin-camunda-compat/signal-reference': signalReference,
  'rule:bpmnlint-plugin-camunda-compat/start-event-form': startEventForm,
  'rule:bpmnlint-plugin-camunda-compat/task-listener': taskListener,
  'rule:bpmnlint-plugin-camunda-compat/task-schedule': taskSchedule,
  'rule:bpmnlint-plugin-camunda-compat/timer': timer,
  'rule:bpmnlint-plugin-camunda-compat/user-task-definition': userTaskDefinition,
  'rule:bpmnlint-plugin-camunda-compat/user-task-form': userTaskForm,
  'rule:bpmnlint-plugin-camunda-compat/variable-name': variableName,
  'rule:bpmnlint-plugin-camunda-compat/version-tag': versionTag,
  'rule:bpmnlint-plugin-camunda-compat/wait-for-completion': waitForCompletion,
  'rule:bpmnlint-plugin-camunda-compat/zeebe-user-task': zeebeUserTask,
  'rule:bpmnlint/ad-hoc-sub-process': generalAdHocSubProcess,
  'rule:bpmnlint/conditional-flows': conditionalFlows,
  'rule:bpmnlint/end-event-required': endEventRequired,
  'rule:bpmnlint/event-based-gateway': eventBasedGateway,
  'rule:bpmnlint/event-sub-process-typed-start-event': eventSubProcessTypedStartEvent,
  'rule:bpmnlint/global': global,
  'rule:bpmnlint/label-required': labelRequired,
  'rule:bpmnlint/link-event': generalLinkEvent,
  'rule:bpmnlint/no-disconnected': noDisconnected,
  'rule:bpmnlint/no-duplicate-sequence-flows': noDuplicateSequenceFlows,
  'rule:bpmnlint/no-gateway-join-fork': noGatewayJoinFork,
  'rule:bpmnlint/no-implicit-split': noImplicitSplit,
  'rule:bpmnlint/no-implicit-start': noImplicitStart,
  'rule:bpmnlint/single-blank-start-event': singleBlankStartEvent,
  'rule:bpmnlint/single-event-definition': singleEventDefinition,
  'rule:bpmnlint/start-event-required': startEventRequired,
  'rule:bpmnlint/sub-process-blank-start-event': subProcessBlankStartEvent,
  'rule:bpmnlint/superfluous-gateway': superfluousGateway,
  'rule:bpmnlint/superfluous-label': superfluousLabel,
  'rule:bpmnlint/superfluous-termination': superfluousTermination,
};
