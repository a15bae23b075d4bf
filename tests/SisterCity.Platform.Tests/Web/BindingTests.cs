using System.Net;
using System.Reflection;
using System.Text.Json;

namespace SisterCity.Platform.Tests.Web;

/// <summary>A value, code or identifier is a parameter of a web application like any other: what is right is bound, what is wrong is a 400, and nothing else falls over.</summary>
public class BindingTests(WebServer server) : IClassFixture<WebServer>
{
    // No scalar has such a text.
    private const string Wrong = "¿?";

    private static readonly string[] Places = ["minimal", "mvc"];

    public static TheoryData<Type> All => [.. Scalars.All];

    [Theory]
    [MemberData(nameof(All))]
    public void It_has_the_method_by_which_frameworks_bind(Type scalar)
    {
        var method = scalar.GetMethod("TryParse", BindingFlags.Public | BindingFlags.Static, [typeof(string), typeof(IFormatProvider), scalar.MakeByRefType()]);
        method.Should().NotBeNull(because: "a body that the interface gives is not seen by ASP.NET");
        method!.ReturnType.Should().Be<bool>();
        object?[] right = [Scalars.FormatOf(scalar).Example, null, null];
        method.Invoke(null, right).Should().Be(true);
        right[2]!.ToString().Should().Be(Scalars.FormatOf(scalar).Example);
        foreach (var wrong in new[] { null, string.Empty, Wrong })
        {
            object?[] refused = [wrong, null, null];
            method.Invoke(null, refused).Should().Be(false);
            refused[2].Should().Be(Activator.CreateInstance(scalar));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_is_bound_from_a_route(Type scalar)
    {
        foreach (var place in Places)
        {
            await MustAnswer($"/{place}/{scalar.Name}/route/{Uri.EscapeDataString(ExampleOf(scalar)).Replace("%2F", "/")}", HttpStatusCode.OK, ExampleOf(scalar));
            await MustAnswer($"/{place}/{scalar.Name}/route/{Uri.EscapeDataString(Wrong)}", HttpStatusCode.BadRequest);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_is_bound_from_a_query(Type scalar)
    {
        var (right, wrong) = (Uri.EscapeDataString(ExampleOf(scalar)), Uri.EscapeDataString(Wrong));
        foreach (var place in Places)
        {
            await MustAnswer($"/{place}/{scalar.Name}/query?value={right}", HttpStatusCode.OK, ExampleOf(scalar));
            await MustAnswer($"/{place}/{scalar.Name}/query?value={wrong}", HttpStatusCode.BadRequest);
            await MustAnswer($"/{place}/{scalar.Name}/optional?value={right}", HttpStatusCode.OK, ExampleOf(scalar));
            await MustAnswer($"/{place}/{scalar.Name}/optional", HttpStatusCode.OK, "none");
        }

        await MustAnswer($"/minimal/{scalar.Name}/several?value={right}&value={right}", HttpStatusCode.OK, $"{ExampleOf(scalar)}\n{ExampleOf(scalar)}");
        await MustAnswer($"/minimal/{scalar.Name}/several?value={right}&value={wrong}", HttpStatusCode.BadRequest);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_is_bound_from_a_header_and_a_form(Type scalar)
    {
        using var headed = new HttpRequestMessage(HttpMethod.Get, $"/minimal/{scalar.Name}/header");
        headed.Headers.Add("X-Value", ExampleOf(scalar));
        await MustAnswer(headed, HttpStatusCode.OK, ExampleOf(scalar));

        using var form = new HttpRequestMessage(HttpMethod.Post, $"/minimal/{scalar.Name}/form") { Content = new FormUrlEncodedContent([new("value", ExampleOf(scalar))]) };
        await MustAnswer(form, HttpStatusCode.OK, ExampleOf(scalar));
        using var wrong = new HttpRequestMessage(HttpMethod.Post, $"/minimal/{scalar.Name}/form") { Content = new FormUrlEncodedContent([new("value", Wrong)]) };
        await MustAnswer(wrong, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_other_endpoints_answer_beside_it() => await MustAnswer("/alive", HttpStatusCode.OK, "alive");

    [Fact]
    public async Task The_description_of_the_application_names_every_endpoint()
    {
        using var answer = await server.Client.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        using var description = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync());
        var paths = description.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToHashSet();
        foreach (var scalar in Scalars.All)
            paths.Should().Contain([$"/minimal/{scalar.Name}/query", $"/mvc/{scalar.Name}/query"]);
    }

    private static string ExampleOf(Type scalar) => Scalars.FormatOf(scalar).Example;

    private async Task MustAnswer(string address, HttpStatusCode expected, string? body = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        await MustAnswer(request, expected, body);
    }

    private async Task MustAnswer(HttpRequestMessage request, HttpStatusCode expected, string? body = null)
    {
        using var answer = await server.Client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(expected, because: $"{request.RequestUri}: {text}");
        if (body is not null)
            text.Should().Be(body, because: $"{request.RequestUri}");
    }
}
