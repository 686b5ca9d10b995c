// Written by `reglament types` from the diagrams and their forms: write it anew rather than change it.
interface ReglamentFlows {
  'aktobe/disabled-children/office': {
    readonly elements: 'start' | 'action_1' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_2' | 'action_3' | 'process_6' | 'action_5' | 'process_7' | 'process_8' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__action_1' | 'flow_action_1__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_2' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_2__action_3' | 'flow_action_3__process_6' | 'flow_process_6__action_5' | 'flow_action_5__process_7' | 'flow_process_7__process_8' | 'flow_process_8__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** 1 әрекет. Өтініш пен түпнұсқаларды тексеру */
      readonly action_1: { readonly originalsSeen: boolean };
      /** 1 үдеріс. УО АЖ-ға кіру */
      readonly process_1: { readonly iin: string };
      /** 3 үдеріс. Қызметті таңдап, сұрауды толтыру */
      readonly process_3: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly address: string; readonly phone: string; readonly identityCardNumber: string; readonly identityCardIssuer: string; readonly identityCardDate: string; readonly rnn: string; readonly sik: string; readonly childName: string; readonly childBirthDate: string; readonly personalAccount: string; readonly bankName: string; readonly birthCertificate: readonly { readonly file: string }[]; readonly residenceRecord: readonly { readonly file: string }[]; readonly consultationReport: readonly { readonly file: string }[]; readonly disabilityCertificate: readonly { readonly file: string }[]; readonly bankAccountRecord: readonly { readonly file: string }[] };
      /** 4 үдеріс. Сұрауға ЭЦҚ қою */
      readonly process_4: { readonly certificate: string };
      /** 6 үдеріс. Сұрауды өңдеп, шешім қабылдау */
      readonly process_6: { readonly decision: 'grant' | 'refuse'; readonly assignedFrom: string; readonly assignedTo: string; readonly assignedAmount: number; readonly decisionReason: string };
      /** 7 үдеріс. Нәтижеге ЭЦҚ қою */
      readonly process_7: { readonly certificate: string };
      /** 8 үдеріс. Нәтижені тұтынушыға беру */
      readonly process_8: { readonly deliveryMethod: 'in-person' | 'email'; readonly email: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-email' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-on-merits';
  };
  'aktobe/disabled-children/portal': {
    readonly elements: 'start' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_1' | 'action_2' | 'action_3' | 'action_4' | 'process_6' | 'action_6' | 'action_7' | 'action_8' | 'process_7' | 'action_10' | 'action_11' | 'action_12' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_1' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_1__action_2' | 'flow_action_2__action_3' | 'flow_action_3__action_4' | 'flow_action_4__process_6' | 'flow_process_6__action_6' | 'flow_action_6__action_7' | 'flow_action_7__action_8' | 'flow_action_8__process_7' | 'flow_process_7__action_10' | 'flow_action_10__action_11' | 'flow_action_11__action_12' | 'flow_action_12__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** 1 үдеріс. ЖСН мен парольді растау */
      readonly process_1: { readonly iin: string };
      /** 3 үдеріс. Қызметті таңдап, сұрауды толтыру */
      readonly process_3: { readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly address: string; readonly phone: string; readonly identityCardNumber: string; readonly identityCardIssuer: string; readonly identityCardDate: string; readonly rnn: string; readonly sik: string; readonly childName: string; readonly childBirthDate: string; readonly personalAccount: string; readonly bankName: string; readonly birthCertificate: readonly { readonly file: string }[]; readonly residenceRecord: readonly { readonly file: string }[]; readonly consultationReport: readonly { readonly file: string }[]; readonly disabilityCertificate: readonly { readonly file: string }[]; readonly bankAccountRecord: readonly { readonly file: string }[] };
      /** 4 үдеріс. Сұрауға ЭЦҚ қою */
      readonly process_4: { readonly certificate: string };
      /** 4 әрекет. Өтінішті орындауға қабылдау */
      readonly action_4: Readonly<Record<string, never>>;
      /** 6 үдеріс. Сұрауды өңдеп, шешім қабылдау */
      readonly process_6: { readonly decision: 'grant' | 'refuse'; readonly assignedFrom: string; readonly assignedTo: string; readonly assignedAmount: number; readonly decisionReason: string };
      /** 7 үдеріс. Нәтижеге ЭЦҚ қою */
      readonly process_7: { readonly certificate: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-on-merits';
  };
  'aktobe/social-assistance/office': {
    readonly elements: 'start' | 'action_1' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_2' | 'action_3' | 'process_6' | 'action_5' | 'process_7' | 'process_8' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__action_1' | 'flow_action_1__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_2' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_2__action_3' | 'flow_action_3__process_6' | 'flow_process_6__action_5' | 'flow_action_5__process_7' | 'flow_process_7__process_8' | 'flow_process_8__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** 1 әрекет. Өтініш пен түпнұсқаларды тексеру */
      readonly action_1: { readonly originalsSeen: boolean };
      /** 1 үдеріс. УО АЖ-ға кіру */
      readonly process_1: { readonly iin: string };
      /** 3 үдеріс. Қызметті таңдап, сұрауды толтыру */
      readonly process_3: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly address: string; readonly phone: string; readonly identityCardNumber: string; readonly identityCardIssuer: string; readonly identityCardDate: string; readonly rnn: string; readonly sik: string; readonly occupation: string; readonly familyNumber: string; readonly familySize: number; readonly familyMembers: string; readonly familyIncome: string; readonly householdFarm: string; readonly familyCertificate: readonly { readonly file: string }[]; readonly incomeCertificate: readonly { readonly file: string }[]; readonly pensionContributions: readonly { readonly file: string }[]; readonly farmCertificate: readonly { readonly file: string }[]; readonly farmIncomeCard: readonly { readonly file: string }[] };
      /** 4 үдеріс. Сұрауға ЭЦҚ қою */
      readonly process_4: { readonly certificate: string };
      /** 6 үдеріс. Сұрауды өңдеп, шешім қабылдау */
      readonly process_6: { readonly decision: 'grant' | 'refuse'; readonly assignedFrom: string; readonly assignedTo: string; readonly assignedAmount: number; readonly decisionReason: string };
      /** 7 үдеріс. Нәтижеге ЭЦҚ қою */
      readonly process_7: { readonly certificate: string };
      /** 8 үдеріс. Нәтижені тұтынушыға беру */
      readonly process_8: { readonly deliveryMethod: 'in-person' | 'email'; readonly email: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-email' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-on-merits';
  };
  'aktobe/social-assistance/portal': {
    readonly elements: 'start' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_1' | 'action_2' | 'action_3' | 'action_4' | 'process_6' | 'action_6' | 'action_7' | 'action_8' | 'process_7' | 'action_10' | 'action_11' | 'action_12' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_1' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_1__action_2' | 'flow_action_2__action_3' | 'flow_action_3__action_4' | 'flow_action_4__process_6' | 'flow_process_6__action_6' | 'flow_action_6__action_7' | 'flow_action_7__action_8' | 'flow_action_8__process_7' | 'flow_process_7__action_10' | 'flow_action_10__action_11' | 'flow_action_11__action_12' | 'flow_action_12__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** 1 үдеріс. ЖСН мен парольді растау */
      readonly process_1: { readonly iin: string };
      /** 3 үдеріс. Қызметті таңдап, сұрауды толтыру */
      readonly process_3: { readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly address: string; readonly phone: string; readonly identityCardNumber: string; readonly identityCardIssuer: string; readonly identityCardDate: string; readonly rnn: string; readonly sik: string; readonly occupation: string; readonly familyNumber: string; readonly familySize: number; readonly familyMembers: string; readonly familyIncome: string; readonly householdFarm: string; readonly familyCertificate: readonly { readonly file: string }[]; readonly incomeCertificate: readonly { readonly file: string }[]; readonly pensionContributions: readonly { readonly file: string }[]; readonly farmCertificate: readonly { readonly file: string }[]; readonly farmIncomeCard: readonly { readonly file: string }[] };
      /** 4 үдеріс. Сұрауға ЭЦҚ қою */
      readonly process_4: { readonly certificate: string };
      /** 4 әрекет. Өтінішті орындауға қабылдау */
      readonly action_4: Readonly<Record<string, never>>;
      /** 6 үдеріс. Сұрауды өңдеп, шешім қабылдау */
      readonly process_6: { readonly decision: 'grant' | 'refuse'; readonly assignedFrom: string; readonly assignedTo: string; readonly assignedAmount: number; readonly decisionReason: string };
      /** 7 үдеріс. Нәтижеге ЭЦҚ қою */
      readonly process_7: { readonly certificate: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-on-merits';
  };
  'aktobe/unemployment-certificate/office': {
    readonly elements: 'start' | 'action_1' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_2' | 'action_3' | 'action_4' | 'process_6' | 'action_6' | 'action_7' | 'action_8' | 'process_7' | 'action_10' | 'action_11' | 'action_12' | 'process_8' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__action_1' | 'flow_action_1__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_2' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_2__action_3' | 'flow_action_3__action_4' | 'flow_action_4__process_6' | 'flow_process_6__action_6' | 'flow_action_6__action_7' | 'flow_action_7__action_8' | 'flow_action_8__process_7' | 'flow_process_7__action_10' | 'flow_action_10__action_11' | 'flow_action_11__action_12' | 'flow_action_12__process_8' | 'flow_process_8__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** 1 әрекет. Өтініш пен түпнұсқаларды тексеру */
      readonly action_1: { readonly originalsSeen: boolean };
      /** 1 үдеріс. УО АЖ-ға кіру */
      readonly process_1: { readonly iin: string };
      /** 3 үдеріс. Қызметті таңдап, сұрауды толтыру */
      readonly process_3: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly phone: string; readonly attachments: readonly { readonly file: string }[] };
      /** 4 үдеріс. Сұрауға ЭЦҚ қою */
      readonly process_4: { readonly certificate: string };
      /** 6 үдеріс. Сұрауды өңдеп, шешім қабылдау */
      readonly process_6: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** 7 үдеріс. Нәтижеге ЭЦҚ қою */
      readonly process_7: { readonly certificate: string };
      /** 8 үдеріс. Нәтижені тұтынушыға беру */
      readonly process_8: { readonly deliveryMethod: 'in-person' | 'email'; readonly email: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-email' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-on-merits';
  };
  'aktobe/unemployment-certificate/portal': {
    readonly elements: 'start' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_1' | 'action_2' | 'action_3' | 'action_4' | 'action_5' | 'process_6' | 'action_7' | 'action_8' | 'action_9' | 'action_10' | 'process_7' | 'action_12' | 'action_13' | 'action_14' | 'action_15' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_1' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_1__action_2' | 'flow_action_2__action_3' | 'flow_action_3__action_4' | 'flow_action_4__action_5' | 'flow_action_5__process_6' | 'flow_process_6__action_7' | 'flow_action_7__action_8' | 'flow_action_8__action_9' | 'flow_action_9__action_10' | 'flow_action_10__process_7' | 'flow_process_7__action_12' | 'flow_action_12__action_13' | 'flow_action_13__action_14' | 'flow_action_14__action_15' | 'flow_action_15__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** 1 үдеріс. ЖСН мен парольді растау */
      readonly process_1: { readonly iin: string };
      /** 3 үдеріс. Қызметті таңдап, сұрауды толтыру */
      readonly process_3: { readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly phone: string; readonly attachments: readonly { readonly file: string }[] };
      /** 4 үдеріс. Сұрауға ЭЦҚ қою */
      readonly process_4: { readonly certificate: string };
      /** 5 әрекет. Өтінішті орындауға қабылдау */
      readonly action_5: Readonly<Record<string, never>>;
      /** 6 үдеріс. Сұрауды өңдеп, шешім қабылдау */
      readonly process_6: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** 7 үдеріс. Нәтижеге ЭЦҚ қою */
      readonly process_7: { readonly certificate: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-on-merits';
  };
  'aktobe/unemployment-certificate/service-centre': {
    readonly elements: 'start' | 'action_1' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_2' | 'action_3' | 'action_4' | 'action_5' | 'process_6' | 'action_7' | 'action_8' | 'action_9' | 'process_7' | 'action_12' | 'action_13' | 'action_14' | 'process_8' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__action_1' | 'flow_action_1__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_2' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_2__action_3' | 'flow_action_3__action_4' | 'flow_action_4__action_5' | 'flow_action_5__process_6' | 'flow_process_6__action_7' | 'flow_action_7__action_8' | 'flow_action_8__action_9' | 'flow_action_9__process_7' | 'flow_process_7__action_12' | 'flow_action_12__action_13' | 'flow_action_13__action_14' | 'flow_action_14__process_8' | 'flow_process_8__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** 1 әрекет. Өтініш пен түпнұсқаларды тексеру */
      readonly action_1: { readonly originalsSeen: boolean };
      /** 1 үдеріс. ХҚКО АЖ-ға кіру */
      readonly process_1: { readonly iin: string };
      /** 3 үдеріс. Қызметті таңдап, сұрауды толтыру */
      readonly process_3: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly phone: string; readonly attachments: readonly { readonly file: string }[] };
      /** 4 үдеріс. Сұрауға ЭЦҚ қою */
      readonly process_4: { readonly certificate: string };
      /** 5 әрекет. Өтінішті жұмысқа қабылдау */
      readonly action_5: Readonly<Record<string, never>>;
      /** 6 үдеріс. Сұрауды өңдеп, шешім қабылдау */
      readonly process_6: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** 7 үдеріс. Нәтижеге ЭЦҚ қою */
      readonly process_7: { readonly certificate: string };
      /** 8 үдеріс. Шығыс құжатты тұтынушыға беру */
      readonly process_8: { readonly deliveryMethod: 'in-person' | 'email'; readonly email: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-email' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-on-merits';
  };
  'atyrau/disabled-children/office': {
    readonly elements: 'start' | 'process_1' | 'gateway_process_1' | 'process_2' | 'refused_documents' | 'process_3' | 'process_4' | 'gateway_process_4' | 'process_5' | 'process_6' | 'process_7' | 'process_8' | 'check_1' | 'condition_1' | 'process_9' | 'refused_signature' | 'process_10' | 'action_3' | 'process_11' | 'action_5' | 'action_6' | 'process_12' | 'action_8' | 'action_9' | 'process_13' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__gateway_process_1' | 'flow_gateway_process_1__process_3' | 'flow_gateway_process_1__process_2' | 'flow_process_2__refused_documents' | 'flow_process_3__process_4' | 'flow_process_4__gateway_process_4' | 'flow_gateway_process_4__process_6' | 'flow_gateway_process_4__process_5' | 'flow_process_5__process_6' | 'flow_process_6__process_7' | 'flow_process_7__process_8' | 'flow_process_8__check_1' | 'flow_check_1__condition_1' | 'flow_condition_1__process_10' | 'flow_condition_1__process_9' | 'flow_process_9__refused_signature' | 'flow_process_10__action_3' | 'flow_action_3__process_11' | 'flow_process_11__action_5' | 'flow_action_5__action_6' | 'flow_action_6__process_12' | 'flow_process_12__action_8' | 'flow_action_8__action_9' | 'flow_action_9__process_13' | 'flow_process_13__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Проверить заявление и документы */
      readonly process_1: { readonly documentsInOrder: 'yes' | 'no'; readonly documentFaults: string };
      /** Процесс 2. Отказать устно */
      readonly process_2: { readonly refusalReason: string };
      /** Процесс 3. Ввести данные потребителя */
      readonly process_3: { readonly iin: string; readonly identityCardNumber: string; readonly rnn: string; readonly postalCode: string; readonly phone: string; readonly sik: string; readonly personalAccount: string; readonly birthRecordNumber: string };
      /** Процесс 5. Ввести данные с оригинала удостоверения */
      readonly process_5: { readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly originalSeen: boolean };
      /** Процесс 6. Сканировать и прикрепить документы */
      readonly process_6: { readonly birthCertificate: readonly { readonly file: string }[]; readonly residenceRecord: readonly { readonly file: string }[]; readonly consultationReport: readonly { readonly file: string }[]; readonly disabilityCertificate: readonly { readonly file: string }[]; readonly bankAccountRecord: readonly { readonly file: string }[] };
      /** Процесс 7. Зарегистрировать заявление */
      readonly process_7: Readonly<Record<string, never>>;
      /** Процесс 8. Подписать введённые данные */
      readonly process_8: { readonly certificate: string };
      /** Процесс 10. Подписать данные и сканы */
      readonly process_10: { readonly certificate: string };
      /** Процесс 11. Рассмотреть запрос, принять решение */
      readonly process_11: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 12. Подписать выходной документ */
      readonly process_12: { readonly certificate: string };
      /** Процесс 13. Выдать выходной документ */
      readonly process_13: { readonly deliveryMethod: 'in-person' | 'email'; readonly email: string };
    };
    readonly ends: 'refused_documents' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-email' | 'person-by-hand' | 'refused-documents' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-on-merits';
  };
  'atyrau/disabled-children/portal': {
    readonly elements: 'start' | 'process_1' | 'gateway_process_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'process_4' | 'process_5' | 'process_6' | 'condition_1' | 'process_7' | 'refused_signature' | 'process_8' | 'action_1' | 'process_9' | 'action_2' | 'action_3' | 'action_4' | 'process_10' | 'action_6' | 'action_7' | 'action_8' | 'process_11' | 'process_12' | 'action_11' | 'action_12' | 'process_13' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__gateway_process_1' | 'flow_gateway_process_1__process_3' | 'flow_gateway_process_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__process_6' | 'flow_process_6__condition_1' | 'flow_condition_1__process_8' | 'flow_condition_1__process_7' | 'flow_process_7__refused_signature' | 'flow_process_8__action_1' | 'flow_action_1__process_9' | 'flow_process_9__action_2' | 'flow_action_2__action_3' | 'flow_action_3__action_4' | 'flow_action_4__process_10' | 'flow_process_10__action_6' | 'flow_action_6__action_7' | 'flow_action_7__action_8' | 'flow_action_8__process_11' | 'flow_process_11__process_12' | 'flow_process_12__action_11' | 'flow_action_11__action_12' | 'flow_action_12__process_13' | 'flow_process_13__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Подтвердить ИИН и пароль */
      readonly process_1: { readonly iin: string };
      /** Процесс 3. Выбрать услугу, заполнить запрос */
      readonly process_3: { readonly identityCardNumber: string; readonly rnn: string; readonly postalCode: string; readonly phone: string; readonly sik: string; readonly personalAccount: string; readonly birthRecordNumber: string };
      /** Процесс 5. Дополнить данные, прикрепить сканы */
      readonly process_5: { readonly enteredSurname: string; readonly enteredGivenName: string; readonly enteredPatronymic: string; readonly enteredBirthDate: string; readonly birthCertificate: readonly { readonly file: string }[]; readonly residenceRecord: readonly { readonly file: string }[]; readonly consultationReport: readonly { readonly file: string }[]; readonly disabilityCertificate: readonly { readonly file: string }[]; readonly bankAccountRecord: readonly { readonly file: string }[]; readonly deliveryChannel: 'cabinet' | 'email'; readonly email: string; readonly certificate: string };
      /** Процесс 8. Подписать запрос */
      readonly process_8: Readonly<Record<string, never>>;
      /** Действие 4. Принять заявление на исполнение */
      readonly action_4: Readonly<Record<string, never>>;
      /** Процесс 10. Рассмотреть запрос, принять решение */
      readonly process_10: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 11. Подписать выходной документ */
      readonly process_11: { readonly certificate: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-email' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-on-merits';
  };
  'atyrau/unemployment-certificate/office': {
    readonly elements: 'start' | 'process_1' | 'gateway_process_1' | 'process_2' | 'refused_documents' | 'process_3' | 'process_4' | 'gateway_process_4' | 'process_5' | 'process_6' | 'process_7' | 'process_8' | 'check_1' | 'condition_1' | 'process_9' | 'refused_signature' | 'process_10' | 'process_11' | 'action_3' | 'action_4' | 'process_12' | 'action_6' | 'action_7' | 'action_8' | 'process_13' | 'process_14' | 'action_11' | 'action_12' | 'process_15' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__gateway_process_1' | 'flow_gateway_process_1__process_3' | 'flow_gateway_process_1__process_2' | 'flow_process_2__refused_documents' | 'flow_process_3__process_4' | 'flow_process_4__gateway_process_4' | 'flow_gateway_process_4__process_6' | 'flow_gateway_process_4__process_5' | 'flow_process_5__process_6' | 'flow_process_6__process_7' | 'flow_process_7__process_8' | 'flow_process_8__check_1' | 'flow_check_1__condition_1' | 'flow_condition_1__process_10' | 'flow_condition_1__process_9' | 'flow_process_9__refused_signature' | 'flow_process_10__process_11' | 'flow_process_11__action_3' | 'flow_action_3__action_4' | 'flow_action_4__process_12' | 'flow_process_12__action_6' | 'flow_action_6__action_7' | 'flow_action_7__action_8' | 'flow_action_8__process_13' | 'flow_process_13__process_14' | 'flow_process_14__action_11' | 'flow_action_11__action_12' | 'flow_action_12__process_15' | 'flow_process_15__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Проверить заявление и документы */
      readonly process_1: { readonly documentsInOrder: 'yes' | 'no'; readonly documentFaults: string };
      /** Процесс 2. Отказать устно */
      readonly process_2: { readonly refusalReason: string };
      /** Процесс 3. Ввести данные потребителя */
      readonly process_3: { readonly iin: string; readonly identityCardNumber: string; readonly postalCode: string; readonly phone: string; readonly sik: string };
      /** Процесс 5. Ввести данные с оригинала удостоверения */
      readonly process_5: { readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly originalSeen: boolean };
      /** Процесс 6. Сканировать и прикрепить документы */
      readonly process_6: { readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 7. Зарегистрировать заявление */
      readonly process_7: Readonly<Record<string, never>>;
      /** Процесс 8. Подписать введённые данные */
      readonly process_8: { readonly certificate: string };
      /** Процесс 10. Подписать данные и сканы */
      readonly process_10: { readonly certificate: string };
      /** Процесс 12. Рассмотреть запрос, принять решение */
      readonly process_12: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 13. Подписать выходной документ */
      readonly process_13: { readonly certificate: string };
      /** Процесс 15. Выдать выходной документ */
      readonly process_15: { readonly deliveryMethod: 'in-person' | 'email'; readonly email: string };
    };
    readonly ends: 'refused_documents' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-email' | 'refused-documents' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-on-merits' | 'person-by-hand';
  };
  'atyrau/unemployment-certificate/portal': {
    readonly elements: 'start' | 'process_1' | 'gateway_process_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'process_4' | 'process_5' | 'process_6' | 'condition_1' | 'process_7' | 'refused_signature' | 'process_8' | 'action_1' | 'process_9' | 'action_2' | 'action_3' | 'action_4' | 'action_5' | 'process_10' | 'action_7' | 'action_8' | 'action_9' | 'action_10' | 'process_11' | 'process_12' | 'action_13' | 'action_14' | 'action_15' | 'process_13' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__gateway_process_1' | 'flow_gateway_process_1__process_3' | 'flow_gateway_process_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__process_6' | 'flow_process_6__condition_1' | 'flow_condition_1__process_8' | 'flow_condition_1__process_7' | 'flow_process_7__refused_signature' | 'flow_process_8__action_1' | 'flow_action_1__process_9' | 'flow_process_9__action_2' | 'flow_action_2__action_3' | 'flow_action_3__action_4' | 'flow_action_4__action_5' | 'flow_action_5__process_10' | 'flow_process_10__action_7' | 'flow_action_7__action_8' | 'flow_action_8__action_9' | 'flow_action_9__action_10' | 'flow_action_10__process_11' | 'flow_process_11__process_12' | 'flow_process_12__action_13' | 'flow_action_13__action_14' | 'flow_action_14__action_15' | 'flow_action_15__process_13' | 'flow_process_13__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Подтвердить ИИН и пароль */
      readonly process_1: { readonly iin: string };
      /** Процесс 3. Выбрать услугу, заполнить запрос */
      readonly process_3: { readonly identityCardNumber: string; readonly postalCode: string; readonly phone: string; readonly sik: string };
      /** Процесс 5. Дополнить данные, прикрепить сканы */
      readonly process_5: { readonly enteredSurname: string; readonly enteredGivenName: string; readonly enteredPatronymic: string; readonly enteredBirthDate: string; readonly attachments: readonly { readonly file: string }[]; readonly deliveryChannel: 'cabinet' | 'email'; readonly email: string; readonly certificate: string };
      /** Процесс 8. Подписать запрос */
      readonly process_8: Readonly<Record<string, never>>;
      /** Действие 5. Принять заявление на исполнение */
      readonly action_5: Readonly<Record<string, never>>;
      /** Процесс 10. Рассмотреть запрос, принять решение */
      readonly process_10: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 11. Подписать выходной документ */
      readonly process_11: { readonly certificate: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-email' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-on-merits';
  };
  'atyrau/unemployment-certificate/service-centre': {
    readonly elements: 'start' | 'process_1' | 'gateway_process_1' | 'process_2' | 'refused_documents' | 'process_3' | 'process_4' | 'gateway_process_4' | 'process_5' | 'process_6' | 'process_7' | 'process_8' | 'check_1' | 'condition_1' | 'process_9' | 'refused_signature' | 'process_10' | 'process_11' | 'action_3' | 'action_4' | 'action_5' | 'process_12' | 'action_7' | 'action_8' | 'action_9' | 'process_13' | 'process_14' | 'action_13' | 'action_14' | 'process_15' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__gateway_process_1' | 'flow_gateway_process_1__process_3' | 'flow_gateway_process_1__process_2' | 'flow_process_2__refused_documents' | 'flow_process_3__process_4' | 'flow_process_4__gateway_process_4' | 'flow_gateway_process_4__process_6' | 'flow_gateway_process_4__process_5' | 'flow_process_5__process_6' | 'flow_process_6__process_7' | 'flow_process_7__process_8' | 'flow_process_8__check_1' | 'flow_check_1__condition_1' | 'flow_condition_1__process_10' | 'flow_condition_1__process_9' | 'flow_process_9__refused_signature' | 'flow_process_10__process_11' | 'flow_process_11__action_3' | 'flow_action_3__action_4' | 'flow_action_4__action_5' | 'flow_action_5__process_12' | 'flow_process_12__action_7' | 'flow_action_7__action_8' | 'flow_action_8__action_9' | 'flow_action_9__process_13' | 'flow_process_13__process_14' | 'flow_process_14__action_13' | 'flow_action_13__action_14' | 'flow_action_14__process_15' | 'flow_process_15__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Проверить заявление и документы */
      readonly process_1: { readonly documentsInOrder: 'yes' | 'no'; readonly documentFaults: string };
      /** Процесс 2. Отказать устно */
      readonly process_2: { readonly refusalReason: string };
      /** Процесс 3. Ввести данные потребителя */
      readonly process_3: { readonly iin: string; readonly identityCardNumber: string; readonly postalCode: string; readonly phone: string; readonly sik: string };
      /** Процесс 5. Ввести данные с оригинала удостоверения */
      readonly process_5: { readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly originalSeen: boolean };
      /** Процесс 6. Сканировать и прикрепить документы */
      readonly process_6: { readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 7. Зарегистрировать, выдать уведомление */
      readonly process_7: Readonly<Record<string, never>>;
      /** Процесс 8. Подписать введённые данные */
      readonly process_8: { readonly certificate: string };
      /** Процесс 10. Подписать данные и сканы */
      readonly process_10: { readonly certificate: string };
      /** Действие 5. Принять заявление в работу */
      readonly action_5: Readonly<Record<string, never>>;
      /** Процесс 12. Рассмотреть запрос, принять решение */
      readonly process_12: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 13. Подписать выходной документ */
      readonly process_13: { readonly certificate: string };
      /** Процесс 15. Выдать выходной документ */
      readonly process_15: { readonly deliveryMethod: 'in-person' | 'email'; readonly email: string };
    };
    readonly ends: 'refused_documents' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-email' | 'refused-documents' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-on-merits' | 'person-by-hand';
  };
  'karaganda/child-allowance/akim': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_4' | 'process_5' | 'process_6' | 'process_7' | 'process_8' | 'process_9' | 'process_10' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__process_6' | 'flow_process_6__process_7' | 'flow_process_7__process_8' | 'flow_process_8__process_9' | 'flow_process_9__process_10' | 'flow_process_10__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Принять и зарегистрировать документы */
      readonly process_1: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly documentList: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 2. Назначить исполнителя аппарата */
      readonly process_2: { readonly executor: string; readonly resolution: string };
      /** Процесс 3. Подготовить сопроводительное письмо */
      readonly process_3: { readonly letterText: string };
      /** Процесс 4. Подписать письмо, передать документы */
      readonly process_4: { readonly certificate: string };
      /** Процесс 5. Зарегистрировать пакет документов */
      readonly process_5: { readonly documentList: string };
      /** Процесс 6. Назначить исполнителя */
      readonly process_6: { readonly executor: string; readonly resolution: string };
      /** Процесс 7. Рассмотреть документы, оформить уведомление */
      readonly process_7: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 8. Подписать уведомление */
      readonly process_8: { readonly certificate: string };
      /** Процесс 9. Зарегистрировать уведомление, передать акиму */
      readonly process_9: Readonly<Record<string, never>>;
      /** Процесс 10. Выдать уведомление */
      readonly process_10: { readonly issuedOn: string; readonly receiptSigned: boolean };
    };
    readonly ends: 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-on-merits';
  };
  'karaganda/child-allowance/provider': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_4' | 'process_5' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Зарегистрировать пакет документов */
      readonly process_1: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly documentList: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 2. Назначить исполнителя */
      readonly process_2: { readonly executor: string; readonly resolution: string };
      /** Процесс 3. Рассмотреть документы, оформить уведомление */
      readonly process_3: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 4. Подписать уведомление */
      readonly process_4: { readonly certificate: string };
      /** Процесс 5. Зарегистрировать и выдать уведомление */
      readonly process_5: { readonly issuedOn: string; readonly receiptSigned: boolean };
    };
    readonly ends: 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-on-merits';
  };
  'karaganda/child-allowance/service-centre': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_3_b' | 'condition_1' | 'process_4' | 'refused_data' | 'process_5' | 'process_5_b' | 'process_6' | 'check_2' | 'condition_2' | 'process_7' | 'refused_documents' | 'process_8_a' | 'process_8_b' | 'process_8_c' | 'process_8' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_3_b' | 'flow_process_3_b__condition_1' | 'flow_condition_1__process_5' | 'flow_condition_1__process_4' | 'flow_process_4__refused_data' | 'flow_process_5__process_5_b' | 'flow_process_5_b__process_6' | 'flow_process_6__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__process_8_a' | 'flow_condition_2__process_7' | 'flow_process_7__refused_documents' | 'flow_process_8_a__process_8_b' | 'flow_process_8_b__process_8_c' | 'flow_process_8_c__process_8' | 'flow_process_8__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Войти в АРМ ИИС ГК */
      readonly process_1: { readonly iin: string };
      /** Процесс 2. Выбрать услугу, ввести данные */
      readonly process_2: { readonly iin: string; readonly representation: 'self' | 'notarial' | 'other'; readonly representativeIin: string; readonly powerOfAttorneyNumber: string; readonly powerOfAttorneySeen: boolean; readonly address: string; readonly children: number; readonly phone: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 5. Подписать запрос */
      readonly process_5: { readonly certificate: string };
      /** Условие 2. Проверить документы */
      readonly check_2: { readonly documentsInOrder: 'yes' | 'no'; readonly documentFaults: string };
      /** Процесс 8. Решить о назначении */
      readonly process_8_a: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 8. Подписать уведомление */
      readonly process_8_c: { readonly certificate: string };
      /** Процесс 8. Выдать уведомление */
      readonly process_8: { readonly handedOver: boolean };
    };
    readonly ends: 'refused_data' | 'refused_documents' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-notarial-power' | 'granted-by-other-power' | 'refused-data-person' | 'refused-data-power' | 'refused-documents' | 'refused-on-merits';
  };
  'karaganda/employment-referral/portal': {
    readonly elements: 'start' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'check_2' | 'condition_2' | 'process_4' | 'refused_signature' | 'process_5' | 'process_5_b' | 'check_3' | 'condition_3' | 'process_6' | 'refused_documents' | 'process_7_a' | 'process_7_b' | 'process_7_c' | 'process_7' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__process_5' | 'flow_condition_2__process_4' | 'flow_process_4__refused_signature' | 'flow_process_5__process_5_b' | 'flow_process_5_b__check_3' | 'flow_check_3__condition_3' | 'flow_condition_3__process_7_a' | 'flow_condition_3__process_6' | 'flow_process_6__refused_documents' | 'flow_process_7_a__process_7_b' | 'flow_process_7_b__process_7_c' | 'flow_process_7_c__process_7' | 'flow_process_7__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Ввести ИИН и пароль */
      readonly process_1: { readonly iin: string };
      /** Процесс 3. Заполнить запрос, выбрать свидетельство */
      readonly process_3: { readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly profession: string; readonly measure: 'employment' | 'youth-practice' | 'social-job' | 'public-works'; readonly phone: string; readonly attachments: readonly { readonly file: string }[]; readonly certificate: string };
      /** Процесс 5. Подписать запрос */
      readonly process_5: Readonly<Record<string, never>>;
      /** Условие 3. Проверить документы */
      readonly check_3: { readonly documentsInOrder: 'yes' | 'no'; readonly documentFaults: string };
      /** Процесс 7. Решить о направлении */
      readonly process_7_a: { readonly decision: 'grant' | 'refuse'; readonly resultDetails: 'для трудоустройства' | 'на молодёжную практику' | 'на социальные рабочие места' | 'на общественные работы'; readonly decisionReason: string };
      /** Процесс 7. Подписать направление */
      readonly process_7_c: { readonly certificate: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'refused_documents' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-documents' | 'refused-on-merits';
  };
  'karaganda/employment-referral/provider': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_4' | 'process_5' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Зарегистрировать документы */
      readonly process_1: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly documentList: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 2. Назначить исполнителя */
      readonly process_2: { readonly executor: string; readonly resolution: string };
      /** Процесс 3. Изучить документы, подготовить проект */
      readonly process_3: { readonly decision: 'grant' | 'refuse'; readonly resultDetails: 'для трудоустройства' | 'на молодёжную практику' | 'на социальные рабочие места' | 'на общественные работы'; readonly decisionReason: string };
      /** Процесс 4. Подписать проект результата */
      readonly process_4: { readonly certificate: string };
      /** Процесс 5. Зарегистрировать и выдать результат */
      readonly process_5: { readonly issuedOn: string; readonly receiptSigned: boolean };
    };
    readonly ends: 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-youth-practice' | 'granted-social-workplace' | 'granted-public-works' | 'refused-on-merits';
  };
  'karaganda/fuel-assistance/akim': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_4' | 'process_5' | 'process_6' | 'process_7' | 'process_8' | 'process_9' | 'process_10' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__process_6' | 'flow_process_6__process_7' | 'flow_process_7__process_8' | 'flow_process_8__process_9' | 'flow_process_9__process_10' | 'flow_process_10__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Принять и зарегистрировать документы */
      readonly process_1: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly documentList: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 2. Назначить исполнителя аппарата */
      readonly process_2: { readonly executor: string; readonly resolution: string };
      /** Процесс 3. Подготовить сопроводительное письмо */
      readonly process_3: { readonly letterText: string };
      /** Процесс 4. Подписать письмо, передать документы */
      readonly process_4: { readonly certificate: string };
      /** Процесс 5. Зарегистрировать пакет документов */
      readonly process_5: { readonly documentList: string };
      /** Процесс 6. Назначить исполнителя */
      readonly process_6: { readonly executor: string; readonly resolution: string };
      /** Процесс 7. Рассмотреть документы, оформить уведомление */
      readonly process_7: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 8. Подписать уведомление */
      readonly process_8: { readonly certificate: string };
      /** Процесс 9. Зарегистрировать уведомление, передать акиму */
      readonly process_9: Readonly<Record<string, never>>;
      /** Процесс 10. Выдать уведомление */
      readonly process_10: { readonly issuedOn: string; readonly receiptSigned: boolean };
    };
    readonly ends: 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-on-merits';
  };
  'karaganda/fuel-assistance/provider': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_4' | 'process_5' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Зарегистрировать пакет документов */
      readonly process_1: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly documentList: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 2. Назначить исполнителя */
      readonly process_2: { readonly executor: string; readonly resolution: string };
      /** Процесс 3. Рассмотреть документы, оформить уведомление */
      readonly process_3: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 4. Подписать уведомление */
      readonly process_4: { readonly certificate: string };
      /** Процесс 5. Зарегистрировать и выдать уведомление */
      readonly process_5: { readonly issuedOn: string; readonly receiptSigned: boolean };
    };
    readonly ends: 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-on-merits';
  };
  'karaganda/fuel-assistance/service-centre': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_3_b' | 'condition_1' | 'process_4' | 'refused_data' | 'process_5' | 'process_5_b' | 'process_6' | 'check_2' | 'condition_2' | 'process_7' | 'refused_documents' | 'process_8_a' | 'process_8_b' | 'process_8_c' | 'process_8' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_3_b' | 'flow_process_3_b__condition_1' | 'flow_condition_1__process_5' | 'flow_condition_1__process_4' | 'flow_process_4__refused_data' | 'flow_process_5__process_5_b' | 'flow_process_5_b__process_6' | 'flow_process_6__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__process_8_a' | 'flow_condition_2__process_7' | 'flow_process_7__refused_documents' | 'flow_process_8_a__process_8_b' | 'flow_process_8_b__process_8_c' | 'flow_process_8_c__process_8' | 'flow_process_8__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Войти в АРМ ИИС ГК */
      readonly process_1: { readonly iin: string };
      /** Процесс 2. Выбрать услугу, ввести данные */
      readonly process_2: { readonly iin: string; readonly representation: 'self' | 'notarial' | 'other'; readonly representativeIin: string; readonly powerOfAttorneyNumber: string; readonly powerOfAttorneySeen: boolean; readonly settlement: string; readonly workplace: string; readonly phone: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 5. Подписать запрос */
      readonly process_5: { readonly certificate: string };
      /** Условие 2. Проверить документы */
      readonly check_2: { readonly documentsInOrder: 'yes' | 'no'; readonly documentFaults: string };
      /** Процесс 8. Решить о назначении */
      readonly process_8_a: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 8. Подписать уведомление */
      readonly process_8_c: { readonly certificate: string };
      /** Процесс 8. Выдать уведомление */
      readonly process_8: { readonly handedOver: boolean };
    };
    readonly ends: 'refused_data' | 'refused_documents' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-notarial-power' | 'granted-by-other-power' | 'refused-data-person' | 'refused-data-power' | 'refused-documents' | 'refused-on-merits';
  };
  'karaganda/home-care/provider': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_4' | 'process_5' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Зарегистрировать пакет документов */
      readonly process_1: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly documentList: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 2. Назначить исполнителя */
      readonly process_2: { readonly executor: string; readonly resolution: string };
      /** Процесс 3. Оформить уведомление или отказ */
      readonly process_3: { readonly decision: 'grant' | 'refuse'; readonly resultDetails: string; readonly decisionReason: string };
      /** Процесс 4. Подписать уведомление или отказ */
      readonly process_4: { readonly certificate: string };
      /** Процесс 5. Зарегистрировать и выдать результат */
      readonly process_5: { readonly issuedOn: string; readonly receiptSigned: boolean };
    };
    readonly ends: 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-on-merits';
  };
  'karaganda/jobseeker-registration/portal': {
    readonly elements: 'start' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'check_2' | 'condition_2' | 'process_4' | 'refused_signature' | 'process_5' | 'process_5_b' | 'check_3' | 'condition_3' | 'process_6' | 'refused_documents' | 'process_7_a' | 'process_7_b' | 'process_7_c' | 'process_7' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__process_5' | 'flow_condition_2__process_4' | 'flow_process_4__refused_signature' | 'flow_process_5__process_5_b' | 'flow_process_5_b__check_3' | 'flow_check_3__condition_3' | 'flow_condition_3__process_7_a' | 'flow_condition_3__process_6' | 'flow_process_6__refused_documents' | 'flow_process_7_a__process_7_b' | 'flow_process_7_b__process_7_c' | 'flow_process_7_c__process_7' | 'flow_process_7__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Ввести ИИН и пароль */
      readonly process_1: { readonly iin: string };
      /** Процесс 3. Заполнить запрос, выбрать свидетельство */
      readonly process_3: { readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly profession: string; readonly desiredWork: string; readonly phone: string; readonly attachments: readonly { readonly file: string }[]; readonly certificate: string };
      /** Процесс 5. Подписать запрос */
      readonly process_5: Readonly<Record<string, never>>;
      /** Условие 3. Проверить документы */
      readonly check_3: { readonly documentsInOrder: 'yes' | 'no'; readonly documentFaults: string };
      /** Процесс 7. Решить о регистрации */
      readonly process_7_a: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 7. Подписать уведомление */
      readonly process_7_c: { readonly certificate: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'refused_documents' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-documents' | 'refused-on-merits';
  };
  'karaganda/jobseeker-registration/provider': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_4' | 'process_5' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Зарегистрировать документы */
      readonly process_1: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly documentList: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 2. Назначить исполнителя */
      readonly process_2: { readonly executor: string; readonly resolution: string };
      /** Процесс 3. Изучить документы, подготовить проект */
      readonly process_3: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 4. Подписать проект результата */
      readonly process_4: { readonly certificate: string };
      /** Процесс 5. Зарегистрировать и выдать результат */
      readonly process_5: { readonly issuedOn: string; readonly receiptSigned: boolean };
    };
    readonly ends: 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-on-merits';
  };
  'karaganda/residential-care/provider': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_4' | 'process_5' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Зарегистрировать пакет документов */
      readonly process_1: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly documentList: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 2. Назначить исполнителя */
      readonly process_2: { readonly executor: string; readonly resolution: string };
      /** Процесс 3. Оформить уведомление или отказ */
      readonly process_3: { readonly decision: 'grant' | 'refuse'; readonly resultDetails: string; readonly decisionReason: string };
      /** Процесс 4. Подписать уведомление или отказ */
      readonly process_4: { readonly certificate: string };
      /** Процесс 5. Зарегистрировать и выдать результат */
      readonly process_5: { readonly issuedOn: string; readonly receiptSigned: boolean };
    };
    readonly ends: 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-on-merits';
  };
  'karaganda/social-assistance-certificate/akim': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_4' | 'process_5' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Принять и зарегистрировать документы */
      readonly process_1: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly documentList: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 2. Назначить исполнителя аппарата */
      readonly process_2: { readonly executor: string; readonly resolution: string };
      /** Процесс 3. Рассмотреть документы, оформить справку */
      readonly process_3: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 4. Подписать справку */
      readonly process_4: { readonly certificate: string };
      /** Процесс 5. Зарегистрировать и выдать справку */
      readonly process_5: { readonly issuedOn: string; readonly receiptSigned: boolean };
    };
    readonly ends: 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-on-merits';
  };
  'karaganda/social-assistance-certificate/portal': {
    readonly elements: 'start' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'check_2' | 'condition_2' | 'process_4' | 'refused_signature' | 'process_5' | 'process_5_b' | 'check_3' | 'condition_3' | 'process_6' | 'refused_documents' | 'process_7_a' | 'process_7_b' | 'process_7_c' | 'process_7_d' | 'process_7' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__process_5' | 'flow_condition_2__process_4' | 'flow_process_4__refused_signature' | 'flow_process_5__process_5_b' | 'flow_process_5_b__check_3' | 'flow_check_3__condition_3' | 'flow_condition_3__process_7_a' | 'flow_condition_3__process_6' | 'flow_process_6__refused_documents' | 'flow_process_7_a__process_7_b' | 'flow_process_7_b__process_7_c' | 'flow_process_7_c__process_7_d' | 'flow_process_7_d__process_7' | 'flow_process_7__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Ввести ИИН и пароль */
      readonly process_1: { readonly iin: string };
      /** Процесс 3. Заполнить запрос, выбрать свидетельство */
      readonly process_3: { readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly phone: string; readonly attachments: readonly { readonly file: string }[]; readonly certificate: string };
      /** Процесс 5. Подписать запрос */
      readonly process_5: Readonly<Record<string, never>>;
      /** Условие 3. Проверить документы */
      readonly check_3: { readonly documentsInOrder: 'yes' | 'no'; readonly documentFaults: string };
      /** Процесс 7. Решить, какая справка */
      readonly process_7_b: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 7. Подписать справку */
      readonly process_7_d: { readonly certificate: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'refused_documents' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-documents' | 'refused-on-merits';
  };
  'karaganda/social-assistance-certificate/provider': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_4' | 'process_5' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Зарегистрировать пакет документов */
      readonly process_1: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly documentList: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 2. Назначить исполнителя */
      readonly process_2: { readonly executor: string; readonly resolution: string };
      /** Процесс 3. Рассмотреть документы, оформить справку */
      readonly process_3: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 4. Подписать справку */
      readonly process_4: { readonly certificate: string };
      /** Процесс 5. Зарегистрировать и выдать справку */
      readonly process_5: { readonly issuedOn: string; readonly receiptSigned: boolean };
    };
    readonly ends: 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-on-merits';
  };
  'karaganda/social-assistance-certificate/service-centre': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_3_b' | 'condition_1' | 'process_4' | 'refused_data' | 'process_5' | 'process_5_b' | 'process_6' | 'check_2' | 'condition_2' | 'process_7' | 'refused_documents' | 'process_8_a' | 'process_8_b' | 'process_8_c' | 'process_8_d' | 'process_8' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_3_b' | 'flow_process_3_b__condition_1' | 'flow_condition_1__process_5' | 'flow_condition_1__process_4' | 'flow_process_4__refused_data' | 'flow_process_5__process_5_b' | 'flow_process_5_b__process_6' | 'flow_process_6__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__process_8_a' | 'flow_condition_2__process_7' | 'flow_process_7__refused_documents' | 'flow_process_8_a__process_8_b' | 'flow_process_8_b__process_8_c' | 'flow_process_8_c__process_8_d' | 'flow_process_8_d__process_8' | 'flow_process_8__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Войти в АРМ ИИС ГК */
      readonly process_1: { readonly iin: string };
      /** Процесс 2. Выбрать услугу, ввести данные */
      readonly process_2: { readonly iin: string; readonly representation: 'self' | 'notarial' | 'other'; readonly representativeIin: string; readonly powerOfAttorneyNumber: string; readonly powerOfAttorneySeen: boolean; readonly phone: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 5. Подписать запрос */
      readonly process_5: { readonly certificate: string };
      /** Условие 2. Проверить документы */
      readonly check_2: { readonly documentsInOrder: 'yes' | 'no'; readonly documentFaults: string };
      /** Процесс 8. Решить, какая справка */
      readonly process_8_b: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 8. Подписать справку */
      readonly process_8_d: { readonly certificate: string };
      /** Процесс 8. Выдать справку */
      readonly process_8: { readonly handedOver: boolean };
    };
    readonly ends: 'refused_data' | 'refused_documents' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-notarial-power' | 'granted-by-other-power' | 'refused-data-person' | 'refused-data-power' | 'refused-documents' | 'refused-on-merits';
  };
  'karaganda/social-assistance/akim': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_4' | 'process_5' | 'process_6' | 'process_7' | 'process_8' | 'process_9' | 'process_10' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__process_6' | 'flow_process_6__process_7' | 'flow_process_7__process_8' | 'flow_process_8__process_9' | 'flow_process_9__process_10' | 'flow_process_10__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Принять и зарегистрировать документы */
      readonly process_1: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly documentList: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 2. Назначить исполнителя аппарата */
      readonly process_2: { readonly executor: string; readonly resolution: string };
      /** Процесс 3. Подготовить сопроводительное письмо */
      readonly process_3: { readonly letterText: string };
      /** Процесс 4. Подписать письмо, передать документы */
      readonly process_4: { readonly certificate: string };
      /** Процесс 5. Зарегистрировать пакет документов */
      readonly process_5: { readonly documentList: string };
      /** Процесс 6. Назначить исполнителя */
      readonly process_6: { readonly executor: string; readonly resolution: string };
      /** Процесс 7. Рассмотреть документы, оформить уведомление */
      readonly process_7: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 8. Подписать уведомление */
      readonly process_8: { readonly certificate: string };
      /** Процесс 9. Зарегистрировать уведомление, передать акиму */
      readonly process_9: Readonly<Record<string, never>>;
      /** Процесс 10. Выдать уведомление */
      readonly process_10: { readonly issuedOn: string; readonly receiptSigned: boolean };
    };
    readonly ends: 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-on-merits';
  };
  'karaganda/social-assistance/provider': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_4' | 'process_5' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Зарегистрировать пакет документов */
      readonly process_1: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly documentList: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 2. Назначить исполнителя */
      readonly process_2: { readonly executor: string; readonly resolution: string };
      /** Процесс 3. Рассмотреть документы, оформить уведомление */
      readonly process_3: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 4. Подписать уведомление */
      readonly process_4: { readonly certificate: string };
      /** Процесс 5. Зарегистрировать и выдать уведомление */
      readonly process_5: { readonly issuedOn: string; readonly receiptSigned: boolean };
    };
    readonly ends: 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-on-merits';
  };
  'karaganda/social-assistance/service-centre': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_3_b' | 'condition_1' | 'process_4' | 'refused_data' | 'process_5' | 'process_5_b' | 'process_6' | 'check_2' | 'condition_2' | 'process_7' | 'refused_documents' | 'process_8_a' | 'process_8_b' | 'process_8_c' | 'process_8' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_3_b' | 'flow_process_3_b__condition_1' | 'flow_condition_1__process_5' | 'flow_condition_1__process_4' | 'flow_process_4__refused_data' | 'flow_process_5__process_5_b' | 'flow_process_5_b__process_6' | 'flow_process_6__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__process_8_a' | 'flow_condition_2__process_7' | 'flow_process_7__refused_documents' | 'flow_process_8_a__process_8_b' | 'flow_process_8_b__process_8_c' | 'flow_process_8_c__process_8' | 'flow_process_8__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Войти в АРМ ИИС ГК */
      readonly process_1: { readonly iin: string };
      /** Процесс 2. Выбрать услугу, ввести данные */
      readonly process_2: { readonly iin: string; readonly representation: 'self' | 'notarial' | 'other'; readonly representativeIin: string; readonly powerOfAttorneyNumber: string; readonly powerOfAttorneySeen: boolean; readonly address: string; readonly familyMembers: number; readonly phone: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 5. Подписать запрос */
      readonly process_5: { readonly certificate: string };
      /** Условие 2. Проверить документы */
      readonly check_2: { readonly documentsInOrder: 'yes' | 'no'; readonly documentFaults: string };
      /** Процесс 8. Решить о назначении */
      readonly process_8_a: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 8. Подписать уведомление */
      readonly process_8_c: { readonly certificate: string };
      /** Процесс 8. Выдать уведомление */
      readonly process_8: { readonly handedOver: boolean };
    };
    readonly ends: 'refused_data' | 'refused_documents' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-notarial-power' | 'granted-by-other-power' | 'refused-data-person' | 'refused-data-power' | 'refused-documents' | 'refused-on-merits';
  };
  'karaganda/unemployed-registration/provider': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'process_4' | 'process_5' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__process_4' | 'flow_process_4__process_5' | 'flow_process_5__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Зарегистрировать документы */
      readonly process_1: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly documentList: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 2. Назначить исполнителя */
      readonly process_2: { readonly executor: string; readonly resolution: string };
      /** Процесс 3. Изучить документы, подготовить проект */
      readonly process_3: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 4. Подписать проект результата */
      readonly process_4: { readonly certificate: string };
      /** Процесс 5. Зарегистрировать и выдать результат */
      readonly process_5: { readonly issuedOn: string; readonly receiptSigned: boolean };
    };
    readonly ends: 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-on-merits';
  };
  'urdzhar/disabled-children/office': {
    readonly elements: 'start' | 'action_1' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'action_2' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_3' | 'process_6' | 'action_5' | 'process_7' | 'process_8' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__action_1' | 'flow_action_1__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__action_2' | 'flow_action_2__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_3' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_3__process_6' | 'flow_process_6__action_5' | 'flow_action_5__process_7' | 'flow_process_7__process_8' | 'flow_process_8__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Действие 1. Проверить заявление и документы */
      readonly action_1: { readonly originalsSeen: boolean };
      /** Процесс 1. Войти в ИС МИО */
      readonly process_1: { readonly iin: string };
      /** Процесс 3. Заполнить запрос, прикрепить сканы */
      readonly process_3: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly phone: string; readonly childName: string; readonly childBirthDate: string; readonly attachments: readonly { readonly file: string }[]; readonly certificate: string };
      /** Процесс 4. Подписать запрос */
      readonly process_4: Readonly<Record<string, never>>;
      /** Процесс 6. Рассмотреть запрос, принять решение */
      readonly process_6: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 7. Подписать документ */
      readonly process_7: { readonly certificate: string };
      /** Процесс 8. Выдать документ */
      readonly process_8: { readonly deliveryMethod: 'in-person' | 'email'; readonly email: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-email' | 'refused-on-merits' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person';
  };
  'urdzhar/disabled-children/portal': {
    readonly elements: 'start' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_1' | 'action_2' | 'action_3' | 'action_4' | 'process_6' | 'action_6' | 'action_7' | 'action_8' | 'process_7' | 'action_10' | 'action_11' | 'action_12' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_1' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_1__action_2' | 'flow_action_2__action_3' | 'flow_action_3__action_4' | 'flow_action_4__process_6' | 'flow_process_6__action_6' | 'flow_action_6__action_7' | 'flow_action_7__action_8' | 'flow_action_8__process_7' | 'flow_process_7__action_10' | 'flow_action_10__action_11' | 'flow_action_11__action_12' | 'flow_action_12__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Подтвердить ИИН и пароль */
      readonly process_1: { readonly iin: string };
      /** Процесс 3. Выбрать услугу, заполнить запрос */
      readonly process_3: { readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly phone: string; readonly childName: string; readonly childBirthDate: string; readonly attachments: readonly { readonly file: string }[]; readonly certificate: string };
      /** Процесс 4. Подписать запрос */
      readonly process_4: Readonly<Record<string, never>>;
      /** Действие 4. Принять заявление на исполнение */
      readonly action_4: Readonly<Record<string, never>>;
      /** Процесс 6. Рассмотреть запрос, принять решение */
      readonly process_6: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 7. Подписать документ */
      readonly process_7: { readonly certificate: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-on-merits' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person';
  };
  'urdzhar/preschool-queue/office': {
    readonly elements: 'start' | 'action_1' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'action_2' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_3' | 'action_4' | 'process_6' | 'process_6_b' | 'action_7' | 'action_8' | 'action_9' | 'action_10' | 'action_11' | 'process_7' | 'gateway_outcome' | 'completed' | 'completed_queued' | 'refused_on_merits';
    readonly flows: 'flow_start__action_1' | 'flow_action_1__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__action_2' | 'flow_action_2__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_3' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_3__action_4' | 'flow_action_4__process_6' | 'flow_process_6__process_6_b' | 'flow_process_6_b__action_7' | 'flow_action_7__action_8' | 'flow_action_8__action_9' | 'flow_action_9__action_10' | 'flow_action_10__action_11' | 'flow_action_11__process_7' | 'flow_process_7__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__completed_queued' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Действие 1. Проверить заявление и документы */
      readonly action_1: { readonly originalsSeen: boolean };
      /** Процесс 1. Войти в ИС МИО */
      readonly process_1: { readonly iin: string };
      /** Процесс 3. Заполнить запрос, прикрепить сканы */
      readonly process_3: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly appliesAs: 'parent' | 'representative'; readonly authoritySeen: boolean; readonly childIin: string; readonly childName: string; readonly childBirthDate: string; readonly homeAddress: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 4. Подписать запрос */
      readonly process_4: { readonly certificate: string };
      /** Процесс 6. Рассмотреть запрос, принять решение */
      readonly process_6: { readonly decision: 'grant' | 'queue' | 'refuse'; readonly preschoolName: string; readonly preschoolAddress: string; readonly decisionReason: string };
      /** Действие 9. Подписать документ */
      readonly action_9: { readonly certificate: string };
      /** Процесс 7. Выдать документ */
      readonly process_7: { readonly deliveryMethod: 'in-person' | 'email'; readonly email: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'completed_queued' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-email' | 'granted-representative' | 'person-unknown' | 'queued' | 'refused-on-merits' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person';
  };
  'urdzhar/preschool-queue/portal': {
    readonly elements: 'start' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_1' | 'action_2' | 'action_3' | 'action_4' | 'action_5' | 'process_6' | 'action_7' | 'action_8' | 'action_9' | 'action_10' | 'process_7' | 'action_12' | 'action_13' | 'action_14' | 'action_15' | 'gateway_outcome' | 'completed' | 'completed_queued' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_1' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_1__action_2' | 'flow_action_2__action_3' | 'flow_action_3__action_4' | 'flow_action_4__action_5' | 'flow_action_5__process_6' | 'flow_process_6__action_7' | 'flow_action_7__action_8' | 'flow_action_8__action_9' | 'flow_action_9__action_10' | 'flow_action_10__process_7' | 'flow_process_7__action_12' | 'flow_action_12__action_13' | 'flow_action_13__action_14' | 'flow_action_14__action_15' | 'flow_action_15__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__completed_queued' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Подтвердить ИИН и пароль */
      readonly process_1: { readonly iin: string };
      /** Процесс 3. Выбрать услугу, заполнить запрос */
      readonly process_3: { readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly childIin: string; readonly childName: string; readonly childBirthDate: string; readonly homeAddress: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 4. Подписать запрос */
      readonly process_4: { readonly certificate: string };
      /** Действие 5. Принять заявление на исполнение */
      readonly action_5: Readonly<Record<string, never>>;
      /** Процесс 6. Рассмотреть запрос, принять решение */
      readonly process_6: { readonly decision: 'grant' | 'queue' | 'refuse'; readonly preschoolName: string; readonly preschoolAddress: string; readonly decisionReason: string };
      /** Процесс 7. Подписать документ */
      readonly process_7: { readonly certificate: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'completed_queued' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'queued' | 'refused-on-merits' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person';
  };
  'urdzhar/preschool-queue/service-centre': {
    readonly elements: 'start' | 'action_1' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'action_2' | 'action_2_b' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_3' | 'action_4' | 'action_5' | 'process_6' | 'action_7' | 'action_8' | 'action_9' | 'process_7' | 'action_12' | 'action_13' | 'action_14' | 'process_8' | 'gateway_outcome' | 'completed' | 'completed_queued' | 'refused_on_merits';
    readonly flows: 'flow_start__action_1' | 'flow_action_1__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__action_2' | 'flow_action_2__action_2_b' | 'flow_action_2_b__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_3' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_3__action_4' | 'flow_action_4__action_5' | 'flow_action_5__process_6' | 'flow_process_6__action_7' | 'flow_action_7__action_8' | 'flow_action_8__action_9' | 'flow_action_9__process_7' | 'flow_process_7__action_12' | 'flow_action_12__action_13' | 'flow_action_13__action_14' | 'flow_action_14__process_8' | 'flow_process_8__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__completed_queued' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Действие 1. Проверить заявление и документы */
      readonly action_1: { readonly originalsSeen: boolean };
      /** Процесс 1. Войти в ИС ЦОН */
      readonly process_1: { readonly iin: string };
      /** Процесс 3. Заполнить запрос, прикрепить сканы */
      readonly process_3: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly appliesAs: 'parent' | 'representative'; readonly authoritySeen: boolean; readonly childIin: string; readonly childName: string; readonly childBirthDate: string; readonly homeAddress: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 4. Подписать запрос */
      readonly process_4: { readonly certificate: string };
      /** Действие 5. Принять заявление в работу */
      readonly action_5: Readonly<Record<string, never>>;
      /** Процесс 6. Рассмотреть запрос, принять решение */
      readonly process_6: { readonly decision: 'grant' | 'queue' | 'refuse'; readonly preschoolName: string; readonly preschoolAddress: string; readonly decisionReason: string };
      /** Процесс 7. Подписать документ */
      readonly process_7: { readonly certificate: string };
      /** Процесс 8. Выдать документ */
      readonly process_8: { readonly deliveryMethod: 'in-person' | 'email'; readonly email: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'completed_queued' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-email' | 'registers-know-nothing' | 'queued' | 'refused-on-merits' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person';
  };
  'urdzhar/unemployment-certificate/office': {
    readonly elements: 'start' | 'action_1' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'action_2' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_3' | 'action_4' | 'process_6' | 'action_6' | 'action_7' | 'action_8' | 'process_7' | 'action_10' | 'action_11' | 'action_12' | 'process_8' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__action_1' | 'flow_action_1__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__action_2' | 'flow_action_2__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_3' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_3__action_4' | 'flow_action_4__process_6' | 'flow_process_6__action_6' | 'flow_action_6__action_7' | 'flow_action_7__action_8' | 'flow_action_8__process_7' | 'flow_process_7__action_10' | 'flow_action_10__action_11' | 'flow_action_11__action_12' | 'flow_action_12__process_8' | 'flow_process_8__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Действие 1. Проверить заявление и документы */
      readonly action_1: { readonly originalsSeen: boolean };
      /** Процесс 1. Войти в ИС МИО */
      readonly process_1: { readonly iin: string };
      /** Процесс 3. Заполнить запрос, прикрепить сканы */
      readonly process_3: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly phone: string; readonly attachments: readonly { readonly file: string }[]; readonly certificate: string };
      /** Процесс 4. Подписать запрос */
      readonly process_4: Readonly<Record<string, never>>;
      /** Процесс 6. Рассмотреть запрос, принять решение */
      readonly process_6: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 7. Подписать документ */
      readonly process_7: { readonly certificate: string };
      /** Процесс 8. Выдать документ */
      readonly process_8: { readonly deliveryMethod: 'in-person' | 'email'; readonly email: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-email' | 'refused-on-merits' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person';
  };
  'urdzhar/unemployment-certificate/portal': {
    readonly elements: 'start' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_1' | 'action_2' | 'action_3' | 'action_4' | 'action_5' | 'process_6' | 'action_7' | 'action_8' | 'action_9' | 'action_10' | 'process_7' | 'action_12' | 'action_13' | 'action_14' | 'action_15' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_1' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_1__action_2' | 'flow_action_2__action_3' | 'flow_action_3__action_4' | 'flow_action_4__action_5' | 'flow_action_5__process_6' | 'flow_process_6__action_7' | 'flow_action_7__action_8' | 'flow_action_8__action_9' | 'flow_action_9__action_10' | 'flow_action_10__process_7' | 'flow_process_7__action_12' | 'flow_action_12__action_13' | 'flow_action_13__action_14' | 'flow_action_14__action_15' | 'flow_action_15__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Процесс 1. Подтвердить ИИН и пароль */
      readonly process_1: { readonly iin: string };
      /** Процесс 3. Выбрать услугу, заполнить запрос */
      readonly process_3: { readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly phone: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 4. Подписать запрос */
      readonly process_4: { readonly certificate: string };
      /** Действие 5. Принять заявление на исполнение */
      readonly action_5: Readonly<Record<string, never>>;
      /** Процесс 6. Рассмотреть запрос, принять решение */
      readonly process_6: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 7. Подписать документ */
      readonly process_7: { readonly certificate: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-on-merits' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person';
  };
  'urdzhar/unemployment-certificate/service-centre': {
    readonly elements: 'start' | 'action_1' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'action_2' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_signature' | 'action_3' | 'action_4' | 'action_5' | 'process_6' | 'action_7' | 'action_8' | 'action_9' | 'process_7' | 'action_12' | 'action_13' | 'action_14' | 'process_8' | 'gateway_outcome' | 'completed' | 'refused_on_merits';
    readonly flows: 'flow_start__action_1' | 'flow_action_1__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__action_2' | 'flow_action_2__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_3' | 'flow_condition_2__process_5' | 'flow_process_5__refused_signature' | 'flow_action_3__action_4' | 'flow_action_4__action_5' | 'flow_action_5__process_6' | 'flow_process_6__action_7' | 'flow_action_7__action_8' | 'flow_action_8__action_9' | 'flow_action_9__process_7' | 'flow_process_7__action_12' | 'flow_action_12__action_13' | 'flow_action_13__action_14' | 'flow_action_14__process_8' | 'flow_process_8__gateway_outcome' | 'flow_gateway_outcome__completed' | 'flow_gateway_outcome__refused_on_merits';
    readonly tasks: {
      /** Действие 1. Проверить заявление и документы */
      readonly action_1: { readonly originalsSeen: boolean };
      /** Процесс 1. Войти в ИС ЦОН */
      readonly process_1: { readonly iin: string };
      /** Процесс 3. Заполнить запрос, прикрепить сканы */
      readonly process_3: { readonly iin: string; readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly phone: string; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 4. Подписать запрос */
      readonly process_4: { readonly certificate: string };
      /** Действие 5. Принять заявление в работу */
      readonly action_5: Readonly<Record<string, never>>;
      /** Процесс 6. Рассмотреть запрос, принять решение */
      readonly process_6: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 7. Подписать документ */
      readonly process_7: { readonly certificate: string };
      /** Процесс 8. Выдать документ */
      readonly process_8: { readonly deliveryMethod: 'in-person' | 'email'; readonly email: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_signature' | 'completed' | 'refused_on_merits';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-by-email' | 'refused-on-merits' | 'refused-sign-in' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person';
  };
  'zhambyl/disabled-children/portal': {
    readonly elements: 'start' | 'process_1' | 'condition_1' | 'process_2' | 'refused_sign_in' | 'process_3' | 'process_4' | 'check_2' | 'condition_2' | 'process_5' | 'refused_payment' | 'process_6' | 'check_3' | 'condition_3' | 'process_7' | 'refused_signature' | 'process_8' | 'process_9' | 'check_4' | 'condition_4' | 'process_10' | 'refused_on_merits' | 'action_8' | 'process_11_a' | 'process_11' | 'completed';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__condition_1' | 'flow_condition_1__process_3' | 'flow_condition_1__process_2' | 'flow_process_2__refused_sign_in' | 'flow_process_3__process_4' | 'flow_process_4__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__process_6' | 'flow_condition_2__process_5' | 'flow_process_5__refused_payment' | 'flow_process_6__check_3' | 'flow_check_3__condition_3' | 'flow_condition_3__process_8' | 'flow_condition_3__process_7' | 'flow_process_7__refused_signature' | 'flow_process_8__process_9' | 'flow_process_9__check_4' | 'flow_check_4__condition_4' | 'flow_condition_4__action_8' | 'flow_condition_4__process_10' | 'flow_process_10__refused_on_merits' | 'flow_action_8__process_11_a' | 'flow_process_11_a__process_11' | 'flow_process_11__completed';
    readonly tasks: {
      /** Процесс 1. Войти на портал */
      readonly process_1: { readonly iin: string };
      /** Процесс 3. Заполнить запрос, приложить документы */
      readonly process_3: { readonly surname: string; readonly givenName: string; readonly patronymic: string; readonly birthDate: string; readonly phone: string; readonly childName: string; readonly childBirthDate: string; readonly attachments: readonly { readonly file: string }[]; readonly certificate: string };
      /** Процесс 4. Оплатить услугу */
      readonly process_4: { readonly paymentChoice: 'pay' | 'decline' };
      /** Процесс 6. Выбрать свидетельство ЭЦП */
      readonly process_6: { readonly certificate: string };
      /** Процесс 8. Подписать запрос */
      readonly process_8: Readonly<Record<string, never>>;
      /** Условие 4. Рассмотреть запрос, принять решение */
      readonly check_4: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 11. Подписать уведомление */
      readonly process_11_a: { readonly certificate: string };
    };
    readonly ends: 'refused_sign_in' | 'refused_payment' | 'refused_signature' | 'refused_on_merits' | 'completed';
    readonly messages: never;
    readonly scenarios: 'granted' | 'granted-another-certificate' | 'refused-sign-in' | 'refused-payment' | 'refused-signature' | 'refused-signature-revoked' | 'refused-signature-another-person' | 'refused-on-merits';
  };
  'zhambyl/disabled-children/provider': {
    readonly elements: 'start' | 'process_1' | 'process_2' | 'process_3' | 'condition_1' | 'process_4' | 'refused_not_found' | 'process_5' | 'process_5_b' | 'process_6' | 'check_2' | 'condition_2' | 'process_7' | 'refused_on_merits' | 'action_8' | 'process_8_a' | 'process_8' | 'completed';
    readonly flows: 'flow_start__process_1' | 'flow_process_1__process_2' | 'flow_process_2__process_3' | 'flow_process_3__condition_1' | 'flow_condition_1__process_5' | 'flow_condition_1__process_4' | 'flow_process_4__refused_not_found' | 'flow_process_5__process_5_b' | 'flow_process_5_b__process_6' | 'flow_process_6__check_2' | 'flow_check_2__condition_2' | 'flow_condition_2__action_8' | 'flow_condition_2__process_7' | 'flow_process_7__refused_on_merits' | 'flow_action_8__process_8_a' | 'flow_process_8_a__process_8' | 'flow_process_8__completed';
    readonly tasks: {
      /** Процесс 1. Войти в рабочее место */
      readonly process_1: { readonly iin: string };
      /** Процесс 2. Выбрать услугу, ввести данные */
      readonly process_2: { readonly iin: string; readonly phone: string; readonly childName: string; readonly childBirthDate: string };
      /** Процесс 5. Прикрепить документы к запросу */
      readonly process_5: { readonly paperDocuments: boolean; readonly attachments: readonly { readonly file: string }[] };
      /** Процесс 5. Подписать запрос */
      readonly process_5_b: { readonly certificate: string };
      /** Условие 2. Рассмотреть запрос, принять решение */
      readonly check_2: { readonly decision: 'grant' | 'refuse'; readonly decisionReason: string };
      /** Процесс 8. Подписать уведомление */
      readonly process_8_a: { readonly certificate: string };
      /** Процесс 8. Выдать уведомление */
      readonly process_8: { readonly handedOver: boolean };
    };
    readonly ends: 'refused_not_found' | 'refused_on_merits' | 'completed';
    readonly messages: never;
    readonly scenarios: 'granted' | 'refused-not-found' | 'refused-on-merits';
  };
}
