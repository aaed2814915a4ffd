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
    /// <summary>More findings than that help nobody, and each takes the compiler's time and memory.</summary>
    private const int MostFindings = 1_000;

    private CancellationToken cancellationToken;
    private readonly List<Finding> findings = [];
    private readonly HashSet<Finding> known = [];
    private int unreported;
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];

    public Session(CSharpCompilation compilation, EvaluationLimits limits, bool keepsProvenance, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        Compilation = compilation;
        Limits = limits;
        Provenance = new Provenance(this, keepsProvenance);
        Natives = new NativeMembers(Provenance);
        Types = new TypeUniverse(this);
        calls = new CallSite[limits.Depth + 1];
    }

    public CSharpCompilation Compilation { get; }

    public EvaluationLimits Limits { get; }

    public TypeUniverse Types { get; }

    public Provenance Provenance { get; }

    public NativeMembers Natives { get; }

    /// <summary>What was found; where that is too much to show, the last one says how many are left out.</summary>
    public IReadOnlyList<Finding> Findings => unreported == 0
        ? findings
        : [.. findings.Take(findings.Count - 1), findings[^1] with { Message = $"{findings[^1].Message} (and {Number(unreported)} more errors that are not shown)" }];

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

    /// <summary>The operation of a piece of code, unless it is nested too deeply to be looked into.</summary>
    public IOperation? Operation(SyntaxNode syntax)
    {
        if (Nesting.Excess(syntax) is { } excess)
        {
            throw Refuse(EvaluationRules.BudgetExceeded, new Site(excess), $"This code is nested too deeply: definitions may nest {Number(Nesting.Deepest)} constructs within each other and chain {Number(Nesting.LongestChain)}; take it apart into variables or methods, or hold its parts in a collection");
        }

        return Model(syntax.SyntaxTree).GetOperation(syntax, cancellationToken);
    }

    /// <summary>Reports a finding once; of very many, those that came first.</summary>
    public void Report(Finding finding)
    {
        if (known.Contains(finding))
        {
            return;
        }

        if (findings.Count < MostFindings)
        {
            known.Add(finding);
            findings.Add(finding);
        }
        else
        {
            unreported++;
        }
    }
}
