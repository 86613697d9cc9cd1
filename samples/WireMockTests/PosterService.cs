using Civitai.Orchestration;
using Civitai.Orchestration.ImageGen;

namespace WireMockTests;

/// <summary>The program's own class that is to be tested: makes a picture for a poster and keeps it.</summary>
public sealed class PosterService(OrchestrationClient client, string folder)
{
    /// <summary>Makes and saves a poster.</summary>
    /// <returns>The file; null when the account cannot pay for it.</returns>
    public async Task<string?> MakeAsync(string title, string prompt, CancellationToken cancellationToken = default)
    {
        try
        {
            var input = new ZImageTurboCreateImageGenInput { Prompt = prompt, OutputFormat = ImageGenOutputFormat.Png };
            ImageGenOutput output = await client.Workflows.RunAsync(input, cancellationToken: cancellationToken);
            string path = Path.Combine(folder, title + ".png");
            await client.Blobs.DownloadAsync(output.Images[0], path, cancellationToken: cancellationToken);
            return path;
        }
        catch (InsufficientBuzzException)
        {
            return null;
        }
    }
}
