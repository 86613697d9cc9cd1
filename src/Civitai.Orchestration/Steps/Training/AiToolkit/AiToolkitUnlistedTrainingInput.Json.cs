// Written by SchemaGen from the declarations beside it. Change them, not this file.
namespace Civitai.Orchestration.Training;

public abstract partial record AiToolkitUnlistedTrainingInput
{
}
