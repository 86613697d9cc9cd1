// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration;

/// <summary>The inputs of the <c>imageGen</c> step by their discriminators, each made of what it requires; <c>with</c> sets the rest.</summary>
/// <remarks>The words are the values of the discriminators in their order. The operation is left out where an input is the only one of its kind.</remarks>
public static partial class ImageGenInputs
{
    /// <summary>An image from text, or from images and text, with Seedream.</summary>
    /// <param name="prompt">What to show, in natural language.</param>
    public static SeedreamImageGenInput Seedream(ValueOrReference<string> prompt) => new() { Prompt = prompt };

    /// <summary>An image from text, and from an image where one is given, with Krea 2.</summary>
    /// <param name="prompt">What to show, in natural language.</param>
    public static KreaCreateImageGenInput Krea(ValueOrReference<string> prompt) => new() { Prompt = prompt };
}
