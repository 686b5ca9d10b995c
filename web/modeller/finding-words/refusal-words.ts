import type { Words } from '../words/words.ts';

/** Why a file cannot be read as a diagram, in Russian and in Kazakh. */
export const refusalWords: Words = {
  'the file has {0} characters; at most {1} are read: divide the diagram, or take pictures out of it': [
    'В файле {0} знаков, а читается не больше {1}. Разделите схему или уберите вложенные картинки.',
    'Файлда {0} таңба бар, ал ең көбі {1} оқылады. Сызбаны бөліңіз немесе ішіндегі суреттерді алып тастаңыз.',
  ],
  'the expressions have more than {0} characters together: let forms and registers say what is long': [
    'Выражения вместе длиннее {0} знаков. Длинное пусть говорят формы и регистры.',
    'Өрнектер бірге {0} таңбадан ұзын. Ұзақ жайтты нысандар мен тізілімдер айтсын.',
  ],
  'the file is empty: export the diagram anew': ['Файл пустой. Выгрузите схему заново.', 'Файл бос. Сызбаны қайта жүктеп алыңыз.'],
  'this is not XML: export the diagram as BPMN 2.0': [
    'Это не XML. Выгрузите схему в формате BPMN 2.0.',
    'Бұл XML емес. Сызбаны BPMN 2.0 пішімінде жүктеп алыңыз.',
  ],
  'this is not XML but {0}: export the diagram as BPMN 2.0': [
    'Это не XML, а {0}. Выгрузите схему в формате BPMN 2.0.',
    'Бұл XML емес, {0}. Сызбаны BPMN 2.0 пішімінде жүктеп алыңыз.',
  ],
  'the file cannot be read as {0}: save it in UTF-8': [
    'Файл не читается в кодировке {0}. Сохраните его в UTF-8.',
    'Файл {0} кодталуында оқылмайды. Оны UTF-8 түрінде сақтаңыз.',
  ],
  'document types and entities are not read: remove the part that begins with "<!DOCTYPE"': [
    'Объявления типа документа и сущности не читаются. Уберите часть, которая начинается с «<!DOCTYPE».',
    'Құжат түрінің жариялануы мен мәндер оқылмайды. «<!DOCTYPE» деп басталатын бөлігін алып тастаңыз.',
  ],
  'the instruction "<?{0}" is not followed: remove it': [
    'Указание «<?{0}» не выполняется. Уберите его.',
    '«<?{0}» нұсқауы орындалмайды. Оны алып тастаңыз.',
  ],
  '"{0}" stands for nothing in XML: write the character itself, and "&amp;" for the sign &': [
    '«{0}» в XML ничего не означает. Впишите сам знак, а вместо & — «&amp;».',
    '«{0}» XML-де ештеңені білдірмейді. Таңбаның өзін, ал & орнына «&amp;» жазыңыз.',
  ],
  'the invisible character {0} is not allowed in XML: remove it': [
    'Невидимый знак {0} в XML недопустим. Уберите его.',
    '{0} көрінбейтін таңбасына XML-де жол берілмейді. Оны алып тастаңыз.',
  ],
  'the tag "{0}" is not closed, or closes nothing: the file was cut off or changed by hand': [
    'Тег «{0}» не закрыт или ничего не закрывает: файл обрезан или изменён вручную.',
    '«{0}» тегі жабылмаған немесе ештеңені жаппайды: файл үзілген немесе қолмен өзгертілген.',
  ],
  'this is against the grammar of XML: {0}': ['Это против правил записи XML: {0}', 'Бұл XML жазу ережелеріне қайшы: {0}'],
  'the attribute {0} has {1} characters; at most {2} are read': [
    'В атрибуте {0} {1} знаков, а читается не больше {2}.',
    '{0} атрибутында {1} таңба бар, ал ең көбі {2} оқылады.',
  ],
  'the file has more than {0} elements: divide the diagram': [
    'В файле больше {0} элементов. Разделите схему.',
    'Файлда {0} элементтен көп. Сызбаны бөліңіз.',
  ],
  'more than {0} elements stand inside one another here': [
    'Здесь больше {0} элементов вложены один в другой.',
    'Мұнда {0} элементтен көбі бірінің ішінде бірі тұр.',
  ],
  'this is not BPMN 2.0: the file begins with "{0}", and a diagram with "definitions" of BPMN': [
    'Это не BPMN 2.0: файл начинается с «{0}», а схема — с «definitions» из BPMN.',
    'Бұл BPMN 2.0 емес: файл «{0}» деп басталады, ал сызба BPMN-нің «definitions» элементінен басталады.',
  ],
  'the name "{0}" has a prefix that is not declared, or belongs to XML itself: declare it, or name it otherwise': [
    'У имени «{0}» приставка не объявлена или принадлежит самому XML. Объявите её или назовите иначе.',
    '«{0}» атауының префиксі жарияланбаған немесе XML-дің өзіне тиесілі. Оны жариялаңыз немесе басқаша атаңыз.',
  ],
  '"{0}" cannot be an id: begin with a Latin letter or "_", go on with letters, digits, "-", "_" and "."': [
    '«{0}» не может быть идентификатором. Начните с латинской буквы или «_», дальше — буквы, цифры, «-», «_» и «.».',
    '«{0}» идентификатор бола алмайды. Латын әрпінен немесе «_» белгісінен бастаңыз, әрі қарай — әріптер, цифрлар, «-», «_» және «.».',
  ],
  'the id "{0}" is used twice: give one of the elements another': [
    'Идентификатор «{0}» встречается дважды. Дайте одному из элементов другой.',
    '«{0}» идентификаторы екі рет кездеседі. Элементтердің біріне басқасын беріңіз.',
  ],
  '{0} of "{1}" refers to "{2}", which is not in the file: remove the reference, or what it stands on': [
    '{0} элемента «{1}» ссылается на «{2}», а такого в файле нет. Уберите ссылку или сам элемент.',
    '«{1}» элементінің {0} сілтемесі «{2}» дегенге нұсқайды, ал файлда ондай жоқ. Сілтемені немесе элементтің өзін алып тастаңыз.',
  ],
  '"{0}" of the picture draws "{1}", which is not in the file: remove it from the picture': [
    '«{0}» на рисунке изображает «{1}», а такого в файле нет. Уберите эту фигуру с рисунка.',
    'Суреттегі «{0}» фигурасы «{1}» дегенді көрсетеді, ал файлда ондай жоқ. Бұл фигураны суреттен алып тастаңыз.',
  ],
  '"{0}" has no place here in BPMN 2.0: move it into extensionElements, or remove it': [
    '«{0}» по BPMN 2.0 здесь стоять не может. Перенесите внутрь extensionElements или уберите.',
    'BPMN 2.0 бойынша «{0}» мұнда тұра алмайды. Оны extensionElements ішіне көшіріңіз немесе алып тастаңыз.',
  ],
  'the attribute {0} is not known to BPMN 2.0 on "{1}": remove it': [
    'Атрибута {0} у «{1}» в BPMN 2.0 нет. Уберите его.',
    'BPMN 2.0-де «{1}» элементінің {0} атрибуты жоқ. Оны алып тастаңыз.',
  ],
  'an element "{0}" has no id: give it one': [
    'У элемента «{0}» нет идентификатора. Дайте ему идентификатор.',
    '«{0}» элементінің идентификаторы жоқ. Оған идентификатор беріңіз.',
  ],
  '{0} processes are marked executable; mark exactly one by isExecutable="true"': [
    'Исполняемых процессов: {0}. Отметьте ровно один: isExecutable="true".',
    'Орындалатын процестер: {0}. Дәл біреуін белгілеңіз: isExecutable="true".',
  ],
  'the file has no process that could run: pools alone, and choreographies, do not': [
    'В файле нет процесса, который можно исполнить: пулы без процесса и хореографии не исполняются.',
    'Файлда орындауға болатын үдеріс жоқ: үдеріссіз пулдар мен хореографиялар орындалмайды.',
  ],
  'the archive cannot be read: it was cut off, or is no ZIP': [
    'Архив не читается: он обрезан или это не ZIP.',
    'Мұрағат оқылмайды: ол үзілген немесе ZIP емес.',
  ],
  'the archive holds {0} files; at most {1} are read': ['В архиве файлов: {0}, а читается не больше {1}.', 'Мұрағатта {0} файл бар, ал ең көбі {1} оқылады.'],
  'the archive is encrypted or packed in an unusual way: pack the files as ZIP': [
    'Архив зашифрован или сжат непривычно. Упакуйте файлы в обычный ZIP.',
    'Мұрағат шифрланған немесе ерекше тәсілмен қысылған. Файлдарды кәдімгі ZIP-ке салыңыз.',
  ],
  'unpacked, the archive has more than {0} bytes': ['В распакованном архиве больше {0} байт.', 'Ашылған мұрағатта {0} байттан көп.'],
  'the archive holds {0} diagrams; a set has exactly one': ['Схем в архиве: {0}. В наборе ровно одна.', 'Мұрағаттағы сызбалар: {0}. Жинақта дәл біреу болады.'],
  '"{0}" lies in another place than <region>/<service>/<channel>.bpmn': [
    '«{0}» лежит не там: путь схемы — <область>/<услуга>/<канал>.bpmn.',
    '«{0}» басқа жерде жатыр: сызбаның жолы — <облыс>/<қызмет>/<арна>.bpmn.',
  ],
  '"{0}" is no JSON': ['«{0}» — не JSON.', '«{0}» JSON емес.'],
};
