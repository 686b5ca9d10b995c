import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ChannelKindView, NewActView, RegionBegunIn } from '../../src/http/contract.ts';
import { ApiFault } from '../api.ts';
import { beginChannel } from '../api-amending.ts';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';
import { Choice } from './choice.tsx';
import { Field } from './field.tsx';
import { NewActFields } from './new-act-fields.tsx';
import { slugOf } from './slug-of.ts';

const KINDS: readonly ChannelKindView[] = ['office', 'provider', 'akim', 'service-centre', 'portal'];
const NEW_ACT = '';

/** What a channel is begun with; the draft that comes of it is opened in the modeller. */
export function NewServiceForm({ regions }: { readonly regions: readonly RegionBegunIn[] }): JSX.Element {
  const words = texts.newService;
  const departments = [...new Map(regions.flatMap((region) => region.departments.map((one) => [one.id, one]))).values()];
  const [title, setTitle] = useState('');
  const [service, setService] = useState<string | null>(null);
  const [channel, setChannel] = useState<ChannelKindView>('office');
  const [regionId, setRegionId] = useState(regions[0]?.id ?? NEW_ACT);
  const [folder, setFolder] = useState<string | null>(null);
  const [act, setAct] = useState<NewActView>(() => ({
    number: '',
    date: '',
    title: '',
    language: 'ru',
    region: '',
    publisher: '',
    department: departments[0] ?? { id: '', name: '', address: '' },
  }));
  const region = regions.find(({ id }) => id === regionId) ?? null;
  const [department, setDepartment] = useState<string | null>(null);
  const [tied, setTied] = useState(false);
  const [paragraph, setParagraph] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [there, setThere] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const regionFolder = region?.id ?? folder ?? slugOf(act.region);
  const serviceFolder = service ?? slugOf(title);
  const begin = async (event: Event): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFault(null);
    setThere(null);
    try {
      const { key } = await beginChannel({
        region: regionFolder,
        service: serviceFolder,
        channel,
        title,
        act: region === null ? act : null,
        department: region === null ? null : (department ?? region.departments[0]?.id ?? null),
        paragraph: tied ? paragraph : null,
      });
      location.assign(`/modeller/${key}`);
    } catch (cause) {
      noteFault(cause);
      if (cause instanceof ApiFault && cause.code === 'channel-exists') setThere(`${regionFolder}/${serviceFolder}/${channel}`);
      setFault(problemText(cause));
      setBusy(false);
    }
  };

  return (
    <form class="panel new-service" onSubmit={(event) => void begin(event)}>
      {fault !== null && (
        <Notice kind="danger">
          {fault} {there !== null && <a href={`/modeller/${there}`}>{words.goOn}</a>}
        </Notice>
      )}
      <fieldset>
        <legend>{words.service}</legend>
        <Field name="title" label={words.name} hint={words.nameHint} value={title} onInput={setTitle} />
        <div class="pair">
          <Field name="service" label={words.folder} hint={words.folderHint} pattern="[a-z0-9][a-z0-9\-]*" maxLength={63} value={serviceFolder} onInput={setService} />
          <Choice name="channel" label={words.channel} value={channel} options={KINDS.map((kind) => [kind, words.channels[kind]])} onChange={(value) => setChannel(KINDS.find((kind) => kind === value) ?? 'office')} />
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.act}</legend>
        <Choice
          name="act"
          label={words.actChoice}
          value={regionId}
          options={[...regions.map(({ id, name, act: { number } }) => [id, words.actOf(texts.regions[id] ?? name, number)] as const), [NEW_ACT, words.newAct]]}
          onChange={(value) => {
            setRegionId(value);
            setDepartment(null);
          }}
        />
        {region === null ? (
          <NewActFields region={regionFolder} act={act} departments={departments} onRegion={setFolder} onChange={setAct} />
        ) : (
          <Choice
            name="department"
            label={words.department}
            value={department ?? region.departments[0]?.id ?? ''}
            options={region.departments.map(({ id, name }) => [id, name] as const)}
            onChange={setDepartment}
          />
        )}
        <label class="tied">
          <input type="checkbox" name="tied" checked={tied} onChange={({ currentTarget: { checked } }) => setTied(checked)} />
          <span>
            {words.tied}
            <span class="sub">{words.tiedHint}</span>
          </span>
        </label>
        {tied && <Field name="paragraph" label={words.paragraph} hint={words.paragraphHint} pattern="[0-9]{1,4}(-[0-9]{1,4})?" maxLength={9} value={paragraph} onInput={setParagraph} />}
      </fieldset>
      <div class="buttons">
        <button type="submit" class="button-main" disabled={busy}>
          {words.begin}
        </button>
        <a class="button-quiet" href="/start">
          {words.cancel}
        </a>
      </div>
    </form>
  );
}
