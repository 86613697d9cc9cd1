namespace Civitai.Orchestration.Testing;
