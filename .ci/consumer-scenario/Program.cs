using System.Net;
using System.Text;
using Scenario.Training;

// With nothing but the one package: a request that is refused locally, and one that is answered by a stub.
using var client = new ScenarioClient("key", "secret", "project", null, new Stub());
try
{
    await client.CreateModelAsync(new string('x', 65), ScenarioTrainingType.ZImageLora);
    return 1;
}
catch (GenerationException exception) // of the namespace Generation, which the package of the ground brings as an implicit using
{
    Console.WriteLine(exception.Message);
}

ScenarioModel model = await client.GetModelAsync("model_1");
Console.WriteLine(model);
return model.Status == ScenarioModelStatus.Trained ? 0 : 1;

internal sealed class Stub : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
    {
        RequestMessage = request,
        Content = new StringContent("""{"model":{"id":"model_1","status":"trained"}}""", Encoding.UTF8, "application/json"),
    });
}
