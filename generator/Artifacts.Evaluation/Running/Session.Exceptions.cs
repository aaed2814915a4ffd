using System.Reflection;
using Artifacts.Evaluation.Types;
using Artifacts.Text;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Running;

/// <content>Exceptions of the author's code, and the evaluator's own stops.</content>
internal sealed partial class Session
{
    /// <summary>What throwing and catching takes, in steps, however few calls lie between.</summary>
    private const int StepsOfThrow = 250;

    /// <summary>What an exception takes for each call that it leaves, in steps.</summary>
    private const int StepsOfLeftCall = 60;

    // The framework has no public way to give an exception another cause.
    private static readonly FieldInfo? Cause = typeof(Exception).GetField("_innerException", BindingFlags.Instance | BindingFlags.NonPublic);

    /// <summary>
    /// Whether a stop is on its way to the end of the definition. Until then nothing of the author's runs any more, neither
    /// <c>catch</c> nor <c>finally</c>.
    /// </summary>
    public bool IsStopping { get; private set; }

    /// <summary>Whether any code has filters (<c>when</c>), which run before the <c>finally</c> blocks of what they watch.</summary>
    public bool HasFilters { get; set; }

    /// <summary>A construct or member that evaluation refuses, by name and with the remedy.</summary>
    public StopException Refuse(Rule rule, Site site, string message, Remedy? remedy = null) =>
        Stop(new Finding(rule, site.Span, message, Trace(), remedy));

    /// <summary>Stops the definition with a finding.</summary>
    public StopException Stop(Finding finding)
    {
        IsStopping = true;
        return new StopException(finding);
    }

    /// <summary>Goes on after a stop that was kept for later.</summary>
    public void Resume() => IsStopping = false;

    /// <summary>Throws again what stopped or failed before.</summary>
    public EvaluationException Again(EvaluationException exception)
    {
        IsStopping |= exception is StopException;
        return exception;
    }

    /// <summary>An exception of the author's code, at the place that threw it.</summary>
    public AuthorException Throw(Exception thrown, Site site)
    {
        var way = Way();
        return new AuthorException(thrown, depth, () => new Finding(EvaluationRules.AuthorException, site.Span, Describe(thrown), Origins.Way.Tell(way)));
    }

    /// <summary>What every use of a type meets whose static initialization threw; reported is what it threw.</summary>
    public AuthorException FailedInitializer(AuthorException cause, UserType type) =>
        new(new TypeInitializationException(InitializedName(type.Symbol), cause.Thrown), depth, () => cause.Finding);

    // The runtime leaves out what a type is nested in, and its arguments.
    private static string InitializedName(INamedTypeSymbol type) =>
        type.ContainingType is not null ? type.MetadataName : SymbolNames.RuntimeName(type);

    /// <summary>The same exception on its way once more.</summary>
    public AuthorException Rethrow(AuthorException caught) => new(caught.Thrown, depth, () => caught.Finding);

    /// <summary>Pays for an exception that was caught.</summary>
    public void ChargeCatch(AuthorException exception, Site site) =>
        Charge(StepsOfThrow + ((long)StepsOfLeftCall * Math.Max(0, exception.Depth - depth)), site);

    /// <summary>An object of the author stands where native code must have an interface that only the author's type has.</summary>
    public EvaluationException Unfit(Site site) => Refuse(
        EvaluationRules.UnsupportedConstruct, site, "An object of the project's own type is not available here in definitions, because the framework's code would have to see it through an interface; use the project's own type or interface");

    /// <summary>Finds what really happened inside an exception that native code let through or wrapped.</summary>
    public Exception Unwrap(Exception exception, Site site)
    {
        for (var (outer, inner) = (default(Exception), exception); inner is not null; (outer, inner) = (inner, inner.InnerException))
        {
            if (inner is AuthorException thrown)
            {
                return outer is null ? thrown : Wrapped(exception, outer, thrown);
            }

            if (inner is StopException or OperationCanceledException { CancellationToken.IsCancellationRequested: true })
            {
                IsStopping = true;
                return inner;
            }
        }

        while (exception is TargetInvocationException or TypeInitializationException && exception.InnerException is { } wrapped)
        {
            exception = wrapped;
        }

        return exception switch
        {
            InsufficientExecutionStackException => TooDeep(site),
            OutOfMemoryException => OverBudget(site, "it allocates more memory than there is"),
            ArgumentException or InvalidCastException or TargetException when Library.Texts.NamesCarrier(exception.Message) => Unfit(site),
            _ => Throw(exception, site),
        };
    }

    // A sort wraps what a comparer throws; the error stays where it was thrown.
    private AuthorException Wrapped(Exception exception, Exception outer, AuthorException thrown)
    {
        if (exception is TargetInvocationException)
        {
            return thrown;
        }

        Cause?.SetValue(outer, thrown.Thrown);
        return new AuthorException(exception, depth, () => thrown.Finding with { Message = $"{Describe(exception)} ---> {thrown.Finding.Message}" });
    }

    private static string Describe(Exception thrown)
    {
        var name = UserType.TypeOf(thrown)?.RuntimeName ?? thrown.GetType().FullName!;
        return $"{name}: {thrown.Message}";
    }
}
