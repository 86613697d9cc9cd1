namespace Civitai.Orchestration.Repeat;

/// <summary>Checks of what a repeat step goes through.</summary>
internal static class RepeatRules
{
    internal static void ListIsThere(RepeatFor loop, ref ValidationSink sink)
    {
        RefuseEmpty("$ref", loop.Source, ref sink);
        RefuseEmpty("path", loop.Path, ref sink);
        RefuseEmpty("as", loop.As, ref sink);
        if (string.IsNullOrEmpty(loop.Source) || string.IsNullOrEmpty(loop.Path) || sink.Scope is not ReferenceScope workflow)
            return;
        if (workflow.IsRecipe)
            sink.Warn("$ref", ValidationCodes.Conflict, "$ref names what a recipe, which is one step alone, does not have; put the step into a workflow after the one that makes the list.", ReferenceScope.Guide);
        else if (workflow.FindProblemOfLoop(loop.ToLoop(), sink.Position) is { } problem)
            sink.Error("$ref", ValidationCodes.Conflict, $"$ref {problem}", ReferenceScope.Guide);
        if (workflow.HasName(loop.As))
            sink.Error("as", ValidationCodes.Conflict, $"as is '{Spelling.Shorten(loop.As)}', which something else of the workflow is called; a reference to it could mean either.", ReferenceScope.Guide);
    }

    // One that is null is reported by its row.
    private static void RefuseEmpty(string name, string? text, ref ValidationSink sink)
    {
        if (text?.Length == 0)
            sink.Error(name, ValidationCodes.Required, $"{name} is empty; it must name something.", Sources.SchemaRepeatForClause);
    }
}
