using System.Globalization;
using System.Text.Json;

namespace Civitai.Orchestration;

/// <summary>Finds the blobs of an output of any kind, also of kinds that this version does not know, with a name for each: from its id, from the number of its epoch, or from its place.</summary>
internal static class OutputBlobs
{
    private const int MaximumDepth = 16;
    private const string Whole = "file"; // the place of an output that is a blob itself

    /// <summary>The blobs of all steps. With several steps the names begin with the step's.</summary>
    public static List<(Blob Blob, string Name)> Of(Workflow workflow)
    {
        var found = new List<(Blob, string)>();
        for (int i = 0; i < workflow.Steps.Count; i++)
        {
            WorkflowStep step = workflow.Steps[i];
            string prefix = workflow.Steps.Count > 1 ? (step.Name ?? i.ToString(CultureInfo.InvariantCulture)) + "-" : "";
            Collect(step, prefix, found);
        }

        return found;
    }

    /// <summary>The blobs of one output, or of a step's.</summary>
    public static List<(Blob Blob, string Name)> Of(WireRecord output)
    {
        if (output is Workflow workflow)
            return Of(workflow);
        if (output is WorkflowStep step)
            return Of(new Workflow { Steps = [step] });
        var found = new List<(Blob, string)>();
        Collect(output, "", found);
        return found;
    }

    private static void Collect(WorkflowStep step, string prefix, List<(Blob Blob, string Name)> found)
    {
        if (step is UnknownStep { Output: { } raw })
            Collect(raw, prefix, Whole, found, 0);
        else if (step.GetOutput() is WireRecord output)
            Collect(output, prefix, found);
    }

    // What a repeat step made is steps, whose inputs are none of it.
    private static void Collect(WireRecord output, string prefix, List<(Blob Blob, string Name)> found)
    {
        if (output is not IHoldsSteps repeat)
        {
            Collect(Json(output), prefix, Whole, found, 0);
            return;
        }

        for (int i = 0; i < repeat.Steps.Count; i++)
            Collect(repeat.Steps[i], string.Create(CultureInfo.InvariantCulture, $"{prefix}{repeat.Steps[i].Name ?? i.ToString(CultureInfo.InvariantCulture)}-"), found);
    }

    private static JsonElement Json(WireRecord record) =>
        record is IUnknownLeaf leaf ? leaf.Raw : WireReader.ParseElement(WireWriter.ToText(record));

    private static void Collect(JsonElement json, string prefix, string place, List<(Blob Blob, string Name)> found, int depth)
    {
        if (depth > MaximumDepth)
            return;
        if (json.ValueKind == JsonValueKind.Array)
        {
            int number = 0;
            foreach (JsonElement item in json.EnumerateArray())
                Collect(item, prefix, string.Create(CultureInfo.InvariantCulture, $"{place}-{++number}"), found, depth + 1);
        }
        else if (json.ValueKind == JsonValueKind.Object && RawJson.Number(json, "epochNumber") is { } epoch)
        {
            CollectEpoch(json, string.Create(CultureInfo.InvariantCulture, $"{prefix}epoch-{epoch:00}"), found, depth);
        }
        else if (IsBlob(json))
        {
            Blob blob = Read(json);
            found.Add((blob, prefix + (string.IsNullOrEmpty(blob.Id) ? place : blob.Id)));
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in json.EnumerateObject())
                Collect(member.Value, prefix, member.Name, found, depth + 1);
        }
    }

    private static void CollectEpoch(JsonElement epoch, string name, List<(Blob Blob, string Name)> found, int depth)
    {
        foreach (JsonProperty member in epoch.EnumerateObject())
        {
            if (member.NameEquals("model") && (RawJson.Text(member.Value, "id") is not null || IsBlob(member.Value)))
            {
                ModelBlob model = WireReader.Read<ModelBlob>(member.Value);
                found.Add((model, name + Path.GetExtension(model.Id)));
            }
            else if (member.NameEquals("blobUrl") && member.Value.ValueKind == JsonValueKind.String)
            {
                found.Add((new ModelBlob { UrlOnWire = member.Value.GetString() }, name + Path.GetExtension(RawJson.Text(epoch, "blobName"))));
            }
            else if (member.Value.ValueKind == JsonValueKind.Array && (member.NameEquals("samples") || member.NameEquals("sampleImages")))
            {
                int sample = 0;
                foreach (JsonElement item in member.Value.EnumerateArray())
                {
                    string sampleName = string.Create(CultureInfo.InvariantCulture, $"{name}-sample-{++sample}");
                    if (RawJson.Text(item, "id") is not null || IsBlob(item))
                        found.Add((Read(item), sampleName + Path.GetExtension(RawJson.Text(item, "id"))));
                    else if (item.ValueKind == JsonValueKind.String)
                        found.Add((AtAddress(item), sampleName));
                }
            }
            else
            {
                Collect(member.Value, name + "-", member.Name, found, depth + 1);
            }
        }
    }

    // What says whether it can be had, or where, is one by its id, by the address of what is available, or by its type.
    private static bool IsBlob(JsonElement json)
    {
        (JsonElement? url, JsonElement? available) = (RawJson.Member(json, "url"), RawJson.Member(json, "available"));
        if (url is null && available is null)
            return false;
        return RawJson.Text(json, "id") is not null || (url is { ValueKind: JsonValueKind.String } && available is not null) || Read(json) is not UnknownBlob;
    }

    private static Blob Read(JsonElement json) => WireReader.Read<Blob>(json);

    // The older training interface names addresses alone.
    private static UnknownBlob AtAddress(JsonElement address) => new() { UrlOnWire = address.GetString() };
}
