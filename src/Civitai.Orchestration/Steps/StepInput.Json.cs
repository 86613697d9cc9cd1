// Written by SchemaGen from the declarations beside it. Change them, not this file.
namespace Civitai.Orchestration;

public abstract partial record StepInput
{
}

public abstract partial record StepInput<TOutput>
{
}
