using System.Text.Json.Nodes;
using Civitai.Orchestration;
using Civitai.Orchestration.Parameters;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Describes inputs in the OpenAPI document of a web application.</summary>
public static class CivitaiOpenApiExtensions
{
    /// <summary>
    /// Describes every input that an endpoint takes or returns with its members, limits, choices and defaults, from the rows of <see cref="InputCatalog"/>; without it the document says nothing of them. An input's type is described by
    /// itself, the base of several (<c>ImageGenInput</c>, <c>StepInput</c>) as one of those below it, each under its own name.
    /// </summary>
    /// <param name="options">The options of the document, as <c>AddOpenApi</c> gives them.</param>
    /// <returns>The options.</returns>
    public static OpenApiOptions AddCivitaiInputs(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.Document is { } document && typeof(StepInput).IsAssignableFrom(context.JsonTypeInfo.Type))
                Describe(schema, context.JsonTypeInfo.Type, document);
            return Task.CompletedTask;
        });
    }

    private static void Describe(OpenApiSchema schema, Type type, OpenApiDocument document)
    {
        InputDefinition[] inputs = [.. InputCatalog.All.Where(i => type.IsAssignableFrom(i.InputType))];
        if (inputs is [{ } only])
        {
            OpenApiSchema described = SchemaOf(only, document);
            schema.Title = described.Title;
            schema.Description ??= described.Description; // of an input that is a text alone
            schema.Type = described.Type;
            schema.Properties = described.Properties;
            schema.Required = described.Required;
            schema.AdditionalPropertiesAllowed = described.AdditionalPropertiesAllowed;
            return;
        }

        schema.OneOf = [.. inputs.Select(i => Component(i, document))];
    }

    // The document's maker gives a schema with such a mark a place among the components, once, and refers to it.
    private static OpenApiSchema Component(InputDefinition input, OpenApiDocument document)
    {
        OpenApiSchema schema = SchemaOf(input, document);
        schema.Metadata = new Dictionary<string, object> { ["x-schema-id"] = input.Id.Replace('/', '.') };
        return schema;
    }

    private static OpenApiSchema SchemaOf(InputDefinition input, OpenApiDocument document)
    {
        JsonObject json = input.ToJsonSchema();
        json["title"] = input.Title;
        return new OpenApiJsonReader().ReadFragment<OpenApiSchema>(json, OpenApiSpecVersion.OpenApi3_1, document, out _)!; // an object is a schema
    }
}
