using Generation.Http;
using Microsoft.Extensions.Configuration;

namespace Civitai.Orchestration;

/// <summary>Reads the options that can stand in a configuration file.</summary>
internal static class OptionsBinder
{
    internal static void Bind(IConfiguration section, OrchestrationClientOptions options)
    {
        var reader = new OptionsReader(section, options);
        reader.ReadText(nameof(options.ApiToken), value => options.ApiToken = value);
        reader.ReadSpan(nameof(options.ReferenceImageTime), value => options.ReferenceImageTime = value);
        reader.ReadNumber(nameof(options.MaxLongPolls), value => options.MaxLongPolls = value);
    }
}
