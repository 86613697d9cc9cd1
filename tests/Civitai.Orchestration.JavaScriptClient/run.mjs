// Calls each operation of the official JavaScript client once against a server, and checks what it answers:
//   node run.mjs http://127.0.0.1:5099 my-token
// Prints one line for each operation; ends with 1 when one of them did not do what it should.
import assert from 'node:assert/strict';
import { register } from 'node:module';

// The client is written for bundlers, which find a folder's index and an import's extension by themselves.
register(`data:text/javascript,${encodeURIComponent(`
  export async function resolve(specifier, context, next) {
    for (const ending of ['', '.js', '/index.js']) {
      try {
        return await next(specifier + ending, context);
      } catch (error) {
        if (ending === '/index.js') throw error;
      }
    }
  }`)}`);
const civitai = await import('@civitai/orchestration-client');

const [baseUrl, auth] = process.argv.slice(2);
const client = civitai.createCivitaiClient({ baseUrl, auth });
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const imageInput = { engine: 'sdcpp', ecosystem: 'zImage', model: 'turbo', operation: 'createImage', prompt: 'a red fox', width: 256, height: 256 };
const trainingInput = {
  engine: 'ai-toolkit', ecosystem: 'sdxl', epochs: 2,
  trainingData: { type: 'zip', sourceUrl: 'https://example.com/data.zip', count: 10 },
};
const step = (type, input, more = {}) => ({ $type: type, input, ...more });

/** What one operation finds and the next ones need. */
const found = {};

/** The data of an answer that must have a status; the body of an error otherwise. */
async function expect(status, answer) {
  const { response, data, error } = await answer;
  assert.equal(response?.status, status, `answered ${response?.status}: ${JSON.stringify(error ?? data)}`);
  return response.ok ? data : error;
}

const workflow = () => ({ workflowId: found.workflow.id });
const read = () => expect(200, civitai.getWorkflow({ client, path: workflow() }));
const bytes = async (data) => Buffer.from(data instanceof ArrayBuffer ? data : await data.arrayBuffer());
const isPng = (buffer) => assert.equal(buffer.subarray(1, 4).toString(), 'PNG');

const operations = {
  async submitWorkflow() {
    const preview = await expect(200, civitai.submitWorkflow({ client, query: { whatif: true }, body: { steps: [step('imageGen', imageInput)] } }));
    assert.ok(preview.cost.total > 0);
    found.workflow = await expect(200, civitai.submitWorkflow({
      client, query: { wait: 60 },
      body: { steps: [step('imageGen', imageInput, { metadata: { kept: 1 } })], tags: ['first', 'with/slash and space'], metadata: { project: 'fox' } },
    }));
    assert.equal(found.workflow.status, 'succeeded');
    assert.equal(found.workflow.steps[0].name, '$0');
    found.blob = found.workflow.steps[0].output.images[0];
  },
  async getWorkflow() {
    assert.equal((await read()).id, found.workflow.id);
    await expect(404, civitai.getWorkflow({ client, path: { workflowId: 'wf_none' } }));
  },
  async queryWorkflows() {
    const page = await expect(200, civitai.queryWorkflows({ client, query: { tags: ['first'], take: 10 } }));
    assert.deepEqual(page.items.map((item) => item.id), [found.workflow.id]);
    assert.equal('next' in page, false);
  },
  async updateWorkflow() {
    await expect(204, civitai.updateWorkflow({ client, path: workflow(), body: { metadata: { project: 'owl' } } }));
    assert.deepEqual((await read()).metadata, { project: 'owl' });
  },
  async patchWorkflow() {
    const body = civitai.createPatch({ metadata: { project: 'owl' } }, { metadata: { project: 'owl', 'a/b': [1, 2] } });
    await expect(204, civitai.patchWorkflow({ client, path: workflow(), body }));
    assert.deepEqual((await read()).metadata, { project: 'owl', 'a/b': [1, 2] });
  },
  async addWorkflowTag() {
    await expect(204, civitai.addWorkflowTag({ client, path: workflow(), body: 'second' }));
    assert.ok((await read()).tags.includes('second'));
  },
  async removeWorkflowTag() {
    await expect(204, civitai.removeWorkflowTag({ client, path: { ...workflow(), tag: 'with/slash and space' } }));
    assert.deepEqual((await read()).tags, ['first', 'second']);
  },
  async removeAllWorkflowTags() {
    await expect(204, civitai.removeAllWorkflowTags({ client, path: workflow() }));
    assert.deepEqual((await read()).tags, []);
  },
  async getWorkflowStep() {
    const one = await expect(200, civitai.getWorkflowStep({ client, path: { ...workflow(), stepName: '$0' } }));
    assert.equal(one.$type, 'imageGen');
  },
  async updateWorkflowStep() {
    await expect(204, civitai.updateWorkflowStep({ client, path: { ...workflow(), stepName: '$0' }, body: { metadata: { kept: 2 } } }));
    assert.deepEqual((await read()).steps[0].metadata, { kept: 2 });
  },
  async patchWorkflowStep() {
    const body = [
      { op: 'test', path: '/metadata/kept', value: 2 },
      { op: 'add', path: '/metadata/images', value: { 0: { feedback: 'liked' } } },
      { op: 'replace', path: '/metadata/kept', value: 3 },
      { op: 'copy', from: '/metadata/kept', path: '/metadata/copied' },
    ];
    await expect(204, civitai.patchWorkflowStep({ client, path: { ...workflow(), stepName: '$0' }, body }));
    assert.deepEqual((await read()).steps[0].metadata, { kept: 3, images: { 0: { feedback: 'liked' } }, copied: 3 });
  },
  async getBlob() {
    isPng(await bytes(await expect(200, civitai.getBlob({ client, path: { blobId: found.blob.id }, parseAs: 'arrayBuffer' }))));
  },
  async headBlob() {
    await expect(204, civitai.headBlob({ client, path: { blobId: found.blob.id } }));
    await expect(404, civitai.headBlob({ client, path: { blobId: 'blob_none' } }));
  },
  async refreshBlob() {
    const blob = await expect(200, civitai.refreshBlob({ client, path: { blobId: found.blob.id } }));
    assert.ok(blob.available && Date.parse(blob.urlExpiresAt) > Date.now());
  },
  async getConsumerBlobUploadUrl() {
    const { uploadUrl } = await expect(200, civitai.getConsumerBlobUploadUrl({ client }));
    const answer = await fetch(uploadUrl, { method: 'POST', body: png, headers: { 'Content-Type': 'image/png' } });
    assert.equal(answer.status, 201);
  },
  async uploadConsumerBlob() {
    const blob = await expect(201, civitai.uploadConsumerBlob({
      client, body: new Blob([png], { type: 'image/png' }), bodySerializer: null, headers: { 'Content-Type': 'image/png' },
    }));
    const edit = { engine: 'flux2', model: 'klein', operation: 'editImage', prompt: 'at night', images: [blob.url] };
    const preview = await expect(200, civitai.submitWorkflow({ client, query: { whatif: true }, body: { steps: [step('imageGen', edit)] } }));
    assert.equal(preview.steps[0].input.images[0], blob.url);
  },
  async getBlobContent() {
    const hop = await fetch(found.blob.url, { redirect: 'manual' });
    assert.equal(hop.status, 301);
    const location = hop.headers.get('location');
    assert.match(location, /^\/v2\/consumer\/blobs\/content\//);
    isPng(await bytes(await expect(200, civitai.getBlobContent({ client, path: { encryptedToken: location.split('/').at(-1) }, parseAs: 'arrayBuffer' }))));
  },
  async getBlockedContent() {
    await expect(403, civitai.getBlockedContent({ client, path: { encryptedToken: 'any' } }));
  },
  async getBlobArchive() {
    const body = { steps: [step('blobArchive', { entries: [{ blobId: found.blob.id }] })] };
    const { steps } = await expect(200, civitai.submitWorkflow({ client, query: { wait: 60 }, body }));
    const encryptedToken = steps[0].output.url.split('/').at(-1);
    const zip = await bytes(await expect(200, civitai.getBlobArchive({ client, path: { encryptedToken }, parseAs: 'arrayBuffer' })));
    assert.equal(zip.subarray(0, 2).toString(), 'PK');
    await expect(410, civitai.getBlobArchive({ client, path: { encryptedToken: 'gone' } }));
  },
  async getStreamingBlob() {
    isPng(await bytes(await expect(200, civitai.getStreamingBlob({ client, path: { blobKey: found.blob.id }, parseAs: 'arrayBuffer' }))));
  },
  async queryResources() {
    assert.deepEqual((await expect(200, civitai.queryResources({ client, query: { view: 'queue' } }))).items, []);
  },
  async getResource() {
    const air = 'urn:air:sdxl:checkpoint:civitai:101055@128078';
    assert.equal((await expect(200, civitai.getResource({ client, path: { air } }))).air, air);
  },
  async listServices() {
    const page = await expect(200, civitai.listServices({ client, query: { query: 'zImage', limit: 5 } }));
    assert.ok(page.totalCount >= page.items.length && page.items.length > 0);
    found.service = page.items[0].id;
  },
  async getService() {
    assert.equal((await expect(200, civitai.getService({ client, path: { serviceId: found.service } }))).id, found.service);
  },
  async invalidateUserCache() {
    await expect(204, civitai.invalidateUserCache({ client, path: { userId: 1 } }));
  },
  async invalidateUserTokens() {
    await expect(204, civitai.invalidateUserTokens({ client, path: { userId: 1 } }));
  },
  async invokeImageGenStepTemplate() {
    const output = await expect(200, civitai.invokeImageGenStepTemplate({ client, body: imageInput }));
    assert.equal(output.images[0].available, true);
    const problem = await expect(400, civitai.invokeImageGenStepTemplate({ client, body: { ...imageInput, model: 'turbo-typo' } }));
    assert.ok(JSON.stringify(problem.errors).includes('model'));
  },
  async invokeTrainingStepTemplate() {
    const output = await expect(200, civitai.invokeTrainingStepTemplate({ client, body: trainingInput }));
    assert.deepEqual(output.epochs.map((epoch) => epoch.model.available), [true, true]);
  },
  async deleteWorkflow() {
    await expect(204, civitai.deleteWorkflow({ client, path: workflow() }));
    await expect(404, civitai.getWorkflow({ client, path: workflow() }));
  },
};

const names = Object.keys(operations);
let passed = 0;
for (const name of names) {
  try {
    await operations[name]();
    passed++;
    console.log(`ok      ${name}`);
  } catch (error) {
    console.log(`failed  ${name}: ${error.message}`);
  }
}

console.log(`${passed} of ${names.length} operations`);
process.exitCode = passed === names.length ? 0 : 1;
