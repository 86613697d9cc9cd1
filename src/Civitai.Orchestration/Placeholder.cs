namespace Civitai.Orchestration;
