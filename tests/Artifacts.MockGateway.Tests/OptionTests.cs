using Artifacts.Playground.Options;

namespace Artifacts.MockGateway.Tests;

/// <summary>The command line.</summary>
public sealed class OptionTests
{
    [Fact]
    public void Everything_has_a_default()
    {
        var options = Read();

        Assert.Equal((19100, 1, TimeSpan.FromDays(1), GenAiNames.OpenTelemetry), (options.Port, options.Seed, options.DayLength, options.Names));
    }

    [Fact]
    public void Values_follow_their_option_or_an_equals_sign()
    {
        var options = Read("--port", "0", "--seed=-7", "--day", "10m", "--names", "plugin");

        Assert.Equal((0, -7, TimeSpan.FromMinutes(10), GenAiNames.Plugin), (options.Port, options.Seed, options.DayLength, options.Names));
    }

    [Theory]
    [InlineData("There is no option '--prot'; these there are: --port, --fault, --freeze, --names, --seed, --day, --help.", "--prot", "1")]
    [InlineData("--port needs a value: --port <port>.", "--port")]
    [InlineData("--port needs a value: --port <port>.", "--port", "--freeze")]
    [InlineData("--port is 'x', but must be a whole number from 0 to 65535.", "--port", "x")]
    [InlineData("--port is '65536', but must be a whole number from 0 to 65535.", "--port=65536")]
    [InlineData("--freeze takes no value.", "--freeze=yes")]
    [InlineData("--seed is there twice.", "--seed", "1", "--seed", "2")]
    [InlineData("--day is '10', but must be a length of time such as 90s, 10m or 24h.", "--day", "10")]
    [InlineData("--day is '0m', but must be a length of time such as 90s, 10m or 24h.", "--day", "0m")]
    [InlineData("--names is 'otel', but must be opentelemetry or plugin.", "--names", "otel")]
    public void What_is_wrong_is_said(string message, params string[] arguments) =>
        Assert.Equal(message, Assert.Throws<UsageException>(() => Read(arguments)).Message);

    private static MockGatewayOptions Read(params string[] arguments) => MockOptions.Read(new(arguments, MockOptions.All));
}
