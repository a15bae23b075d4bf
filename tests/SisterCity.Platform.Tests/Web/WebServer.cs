using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SisterCity.Values;

namespace SisterCity.Platform.Tests.Web;

/// <summary>A real server on a free port: minimal endpoints and controllers that take each scalar from the route, the query, a header, and an OpenAPI document of them all.</summary>
public sealed class WebServer : IAsyncLifetime, IDisposable
{
    private WebApplication? application;

    internal HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRouting();
        builder.Services.AddOpenApi();
        var scalars = new ScalarControllers();
        builder.Services.AddControllers(mvc => mvc.Conventions.Add(scalars)).ConfigureApplicationPartManager(parts =>
        {
            parts.ApplicationParts.Clear();
            parts.FeatureProviders.Add(scalars);
        });

        application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        foreach (var scalar in Scalars.All)
            typeof(WebServer).GetMethod(nameof(Map), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(scalar).Invoke(null, [application]);
        application.MapGet("/alive", () => "alive");
        application.MapControllers();
        application.MapOpenApi();
        await application.StartAsync();
        Client.BaseAddress = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async Task DisposeAsync()
    {
        await application!.StopAsync();
        await application.DisposeAsync();
    }

    public void Dispose() => Client.Dispose();

    private static void Map<TScalar>(IEndpointRouteBuilder endpoints)
        where TScalar : struct, IScalar<TScalar>
    {
        var place = endpoints.MapGroup($"/minimal/{typeof(TScalar).Name}");
        place.MapGet("/route/{**value}", (TScalar value) => value.Text);
        place.MapGet("/query", (TScalar value) => value.Text);
        place.MapGet("/optional", (TScalar? value) => value?.Text ?? "none");
        place.MapGet("/several", (TScalar[] value) => string.Join('\n', value.Select(one => one.Text)));
        place.MapGet("/header", ([FromHeader(Name = "X-Value")] TScalar value) => value.Text);
        place.MapPost("/form", ([FromForm] TScalar value) => value.Text).DisableAntiforgery();
    }
}
