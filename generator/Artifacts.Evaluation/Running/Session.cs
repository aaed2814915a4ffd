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
    private CancellationToken cancellationToken;
    private readonly List<Finding> findings = [];
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];

    public Session(CSharpCompilation compilation, EvaluationLimits limits, bool keepsProvenance, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        Compilation = compilation;
        Limits = limits;
        Provenance = new Provenance(this, keepsProvenance);
        Natives = new NativeMembers(Provenance);
        Types = new TypeUniverse(this);
        stepsLeft = limits.Steps;
        allocationLeft = limits.Allocation;
        calls = new CallSite[limits.Depth + 1];
    }

    public CSharpCompilation Compilation { get; }

    public EvaluationLimits Limits { get; }

    public TypeUniverse Types { get; }

    public Provenance Provenance { get; }

    public NativeMembers Natives { get; }

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
}
