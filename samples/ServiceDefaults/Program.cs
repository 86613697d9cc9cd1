// A service as .NET Aspire sets one up, with a resilience handler on every HttpClient and OpenTelemetry, that makes pictures and is called back when they are there:
//   dotnet run --project samples/ServiceDefaults -- [--urls ADDRESS]
// Without a token it runs on a simulator inside this program; with CIVITAI_API_TOKEN on the real service, where it spends Buzz and needs PublicAddress, at which the service can call it.
//
//   curl -i http://127.0.0.1:5090/pictures -H 'content-type: application/json' -d '{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"a pond"}'
//   curl http://127.0.0.1:5090/openapi/v1.json
//
// Traces, measurements and logs go where OTEL_EXPORTER_OTLP_ENDPOINT says, for example to the dashboard of Aspire. Defaults.cs is what services share, Application.cs is this one.
using Civitai.Orchestration.Testing;
using ServiceDefaults;

if (args is ["--help" or "-h" or "-?"])
{
    Console.WriteLine("Usage: dotnet run --project samples/ServiceDefaults -- [--urls ADDRESS]");
    return 0;
}

string? token = Environment.GetEnvironmentVariable("CIVITAI_API_TOKEN");
await using OrchestratorSimulator? simulator = string.IsNullOrEmpty(token) ? await OrchestratorSimulator.StartAsync() : null;
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
if (builder.Configuration["urls"] is null)
    builder.WebHost.UseUrls("http://127.0.0.1:5090");
await using WebApplication app = Application.Build(builder, simulator is null ? token! : OrchestratorSimulatorOptions.DefaultApiToken, simulator?.BaseAddress); // one of both is there
try
{
    await app.RunAsync();
    return 0;
}
catch (IOException e)
{
    Console.Error.WriteLine($"It cannot listen: {e.Message} Choose another address with --urls.");
    return 1;
}
