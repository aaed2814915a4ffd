using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Types;
using Artifacts.Text;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Running;

/// <summary>Evaluates each definition and gathers what it gives.</summary>
internal sealed class DefinitionRunner(Session session)
{
    /// <summary>What becomes of an artifact later on, however small it is: a file, with a line in the manifest.</summary>
    private const int MemoryOfArtifact = 512;

    public EvaluationResult Run()
    {
        var definitions = new List<EvaluatedDefinition>();
        var members = DefinitionFinder.Find(session);
        session.DivideBudget(members.Count);
        foreach (var member in members)
        {
            var site = new Site(member.DeclaringSyntaxReferences[0].SyntaxTree, member.Locations[0].SourceSpan);
            var artifacts = Evaluate(member, site);
            definitions.Add(new EvaluatedDefinition(
                member.GetDocumentationCommentId()!, site.Span, artifacts ?? [], artifacts is not null));
        }

        return new EvaluationResult(definitions, [.. session.Findings], session.Provenance);
    }

    private List<Artifact>? Evaluate(ISymbol member, Site site)
    {
        session.OpenBudget();
        try
        {
            Check(member, site);
            return Gather(member, Value(member, site), site);
        }
        catch (EvaluationException exception)
        {
            var finding = Told(exception, site);
            session.Report(finding.Rule == EvaluationRules.InternalError ? Internal(finding, site) : finding);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            session.Report(Internal(Fault(exception, site), site));
        }
        finally
        {
            session.CloseBudget();
            session.ClearCalls();
        }

        return null;
    }

    // An exception's message may be the author's code, which can fail or never end like any other.
    private static Finding Told(EvaluationException exception, Site site)
    {
        try
        {
            return exception.Finding;
        }
        catch (StopException stop)
        {
            return stop.Finding;
        }
        catch (EvaluationException)
        {
            return new Finding(EvaluationRules.AuthorException, site.Span, "This definition threw an exception whose message can't be read, because that throws, too");
        }
    }

    // What the compiler makes of code that is no C# has shapes that nothing here is written for.
    private Finding Internal(Finding fault, Site site) =>
        session.Compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? new Finding(EvaluationRules.InvalidCode, site.Span, "This definition uses code that does not compile")
            : fault;

    private static Finding Fault(Exception exception, Site site)
    {
        var at = exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim() ?? "";
        return new Finding(
            EvaluationRules.InternalError,
            site.Span,
            $"The evaluator failed on this definition, which is a mistake of ours; please report it: {exception.GetType().Name}: {exception.Message} {at}");
    }

    private void Check(ISymbol member, Site site)
    {
        var problem = member switch
        {
            { IsStatic: false } => "is not static",
            IMethodSymbol { Parameters.IsEmpty: false } => "has parameters",
            IMethodSymbol { IsGenericMethod: true } => "is generic",
            IMethodSymbol { ReturnsVoid: true } => "gives nothing",
            IPropertySymbol { GetMethod: null } => "has no getter",
            { ContainingType.IsGenericType: true } => "is in a generic type",
            _ when !GivesArtifacts(member) => "is of a type that is no artifact",
            _ => null,
        };
        if (problem is not null)
        {
            throw session.Refuse(
                EvaluationRules.InvalidDefinition, site, $"'{member.Name}' is marked [Artifact] but {problem}; mark a static field, property or parameterless method that gives an Artifact or a sequence of them", new Remedy(member.IsStatic ? RemedyKind.RemoveAttribute : RemedyKind.MakeStatic));
        }
    }

    private bool GivesArtifacts(ISymbol member)
    {
        var type = member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => ((IMethodSymbol)member).ReturnType,
        };
        var compilation = session.Compilation;
        var artifact = compilation.GetTypeByMetadataName(typeof(Artifact).FullName!)!;
        var sequence = compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T).Construct(artifact);
        return compilation.HasImplicitConversion(type, artifact) || compilation.HasImplicitConversion(type, sequence);
    }

    private object? Value(ISymbol member, Site site)
    {
        var container = (UserType)session.Types.Of(member.ContainingType, Substitution.None, site);
        if (member is IFieldSymbol)
        {
            session.Enter(member, site);
        }

        return member switch
        {
            IFieldSymbol { HasConstantValue: true } field => field.ConstantValue,
            IFieldSymbol field => container.Statics.Get(container.Statics.IndexOf(field)),
            IPropertySymbol property => container.Method(property.GetMethod!, []).Invoke(null, [], site),
            _ => container.Method((IMethodSymbol)member, []).Invoke(null, [], site),
        };
    }

    private List<Artifact> Gather(ISymbol member, object? value, Site site)
    {
        var artifacts = new List<Artifact>();
        switch (value)
        {
            case Artifact artifact:
                artifacts.Add(artifact);
                break;
            case null:
                throw session.Refuse(EvaluationRules.NullArtifact, site, $"'{member.Name}' is null; give an artifact, or remove [Artifact]", new Remedy(RemedyKind.RemoveAttribute));
            default:
                foreach (var element in Sequences.Metered(session, value, site))
                {
                    session.ChargeMemory(MemoryOfArtifact, site);
                    artifacts.Add(element switch
                    {
                        Artifact artifact => artifact,
                        null => throw session.Refuse(EvaluationRules.NullArtifact, site, $"Element {artifacts.Count} of '{member.Name}' is null; leave it out of the sequence"),
                        _ => throw session.Refuse(EvaluationRules.InternalError, site, $"Element {artifacts.Count} of '{member.Name}' is no artifact"),
                    });
                }

                break;
        }

        return artifacts;
    }
}
