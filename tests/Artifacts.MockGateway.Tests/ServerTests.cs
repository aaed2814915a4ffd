using System.Net;
using Artifacts.MockGateway.Faults;
using Artifacts.MockGateway.Serving;
using Artifacts.Playground;

namespace Artifacts.MockGateway.Tests;

/// <summary>The mock over HTTP.</summary>
public sealed class ServerTests : IAsyncLifetime
{
    private readonly HttpClient _client = new();
    private MockServer _mock = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _mock = await MockServer.StartAsync(new() { Port = 0, History = TimeSpan.FromMinutes(1) }, Cancellation);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _mock.DisposeAsync();
    }

    [Fact]
    public async Task Every_target_answers_scrapes_at_a_port_of_its_own()
    {
        Assert.Equal(_mock.Targets.Count, _mock.Targets.Select(played => played.Address).Distinct(StringComparer.Ordinal).Count());
        foreach (var (target, address) in _mock.Targets)
        {
            using var answer = await _client.GetAsync($"http://{address}{target.Path}", Cancellation);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("text/plain; version=0.0.4; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            Assert.StartsWith("# HELP ", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_index_lists_targets_and_faults()
    {
        var index = await _client.GetStringAsync($"http://{_mock.ControlAddress}/", Cancellation);

        Assert.All(_mock.Targets, played => Assert.Contains($"http://{played.Address}{played.Target.Path}", index, StringComparison.Ordinal));
        Assert.All(FaultCatalog.All, fault => Assert.Contains($"off {fault.Name} ", index, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Faults_are_switched_on_and_off()
    {
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Post, "/faults/gateway-down")).Status);
        Assert.Equal([FaultCatalog.GatewayDown], _mock.Simulator.Faults.On);
        await Assert.ThrowsAsync<HttpRequestException>(() => _client.GetAsync($"http://{_mock.Targets[0].Address}/stats/prometheus", Cancellation));

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Delete, "/faults/gateway-down")).Status);
        Assert.Empty(_mock.Simulator.Faults.On);
        Assert.NotEmpty(await _client.GetStringAsync($"http://{_mock.Targets[0].Address}/stats/prometheus", Cancellation));
    }

    [Fact]
    public async Task Time_is_stopped_and_let_go_on()
    {
        await SendAsync(HttpMethod.Post, "/freeze");
        Assert.True(_mock.Simulator.IsFrozen);

        await SendAsync(HttpMethod.Delete, "/freeze");
        Assert.False(_mock.Simulator.IsFrozen);
    }

    [Theory]
    [InlineData("POST", "/faults/nope", "There is no fault 'nope'. These can be switched on: server-not-live, ")]
    [InlineData("GET", "/fault", "GET /fault is nothing here. GET / lists what is.")]
    [InlineData("PUT", "/freeze", "PUT /freeze is nothing here. GET / lists what is.")]
    public async Task What_there_is_not_is_not_found(string method, string path, string message)
    {
        var (status, text) = await SendAsync(new(method), path);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.StartsWith(message, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_refused_in_words()
    {
        var port = new Uri($"http://{_mock.ControlAddress}").Port;

        var refusal = await Assert.ThrowsAsync<PortInUseException>(() => MockServer.StartAsync(new() { Port = port, History = TimeSpan.Zero }, Cancellation));

        Assert.StartsWith($"A port from {port} to {port + _mock.Targets.Count} is in use", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_without_room_after_it_is_refused_in_words()
    {
        var refusal = await Assert.ThrowsAsync<PlaygroundException>(() => MockServer.StartAsync(new() { Port = 65530, History = TimeSpan.Zero }, Cancellation));

        Assert.Equal("Port 65530 leaves no ports for the 10 targets after it: choose one up to 65525.", refusal.Message);
    }

    private async Task<(HttpStatusCode Status, string Text)> SendAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, $"http://{_mock.ControlAddress}{path}");
        using var answer = await _client.SendAsync(request, Cancellation);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
