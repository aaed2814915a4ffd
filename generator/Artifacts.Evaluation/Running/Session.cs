using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Types;
using Artifacts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Evaluation.Running;

/// <summary>One evaluation of one compilation: its types, its budget, its call stack and what it found.</summary>
internal sealed partial class Session
{
    private readonly CancellationToken cancellationToken;
    private readonly List<Finding> findings = [];
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];

    public Session(CSharpCompilation compilation, EvaluationLimits limits, bool keepsProvenance, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        Compilation = compilation;
        Limits = limits;
        Provenance = new Provenance(keepsProvenance);
        Types = new TypeUniverse(this);
        stepsLeft = limits.Steps;
        allocationLeft = limits.Allocation;
        calls = new CallSite[limits.Depth + 1];
    }

    public CSharpCompilation Compilation { get; }

    public EvaluationLimits Limits { get; }

    public TypeUniverse Types { get; }

    public Provenance Provenance { get; }

    public NativeMembers Natives { get; } = new();

    public IReadOnlyList<Finding> Findings => findings;

    public SemanticModel Model(SyntaxTree tree)
    {
        if (!models.TryGetValue(tree, out var model))
        {
            // What is null where is the compiler's business: it costs time, and may blur the type arguments of calls.
#pragma warning disable RSEXPERIMENTAL001 // The option is there in every compiler that the generator runs in.
            models[tree] = model = Compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis);
#pragma warning restore RSEXPERIMENTAL001
        }

        return model;
    }

    public void Report(Finding finding)
    {
        if (!findings.Contains(finding))
        {
            findings.Add(finding);
        }
    }

    /// <summary>A construct or member that evaluation refuses, by name and with the remedy.</summary>
    public EvaluationException Refuse(Rule rule, Site site, string message) =>
        new(new Finding(rule, site.Span, message, Stack()));

    /// <summary>An exception of the author's code, at the place that threw it.</summary>
    public AuthorException Throw(Exception thrown, Site site)
    {
        var text = $"{ThrownName(thrown)}: {thrown.Message}";
        return new AuthorException(new Finding(EvaluationRules.AuthorException, site.Span, text, Stack()), thrown);
    }

    /// <summary>Finds what really happened inside an exception that native code let through or wrapped.</summary>
    public Exception Unwrap(Exception exception, Site site)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is AuthorException thrown && inner != exception)
            {
                // A sort wraps what a comparer throws; the error stays where it was thrown.
                var text = $"{ThrownName(exception)}: {exception.Message} ---> {thrown.Finding.Message}";
                return new AuthorException(thrown.Finding with { Message = text }, exception);
            }

            if (inner is EvaluationException or OperationCanceledException)
            {
                return inner;
            }
        }

        while (exception is System.Reflection.TargetInvocationException or TypeInitializationException
            && exception.InnerException is { } wrapped)
        {
            exception = wrapped;
        }

        return exception switch
        {
            InsufficientExecutionStackException => TooDeep(site),
            OutOfMemoryException => OverBudget(site, "it allocates more memory than there is"),
            _ => Throw(exception, site),
        };
    }

    private static string ThrownName(Exception thrown) => thrown.GetType().FullName!;
}
