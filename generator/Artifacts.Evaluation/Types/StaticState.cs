using Artifacts.Evaluation.Compiling;
using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <summary>A type's static fields and their initialization, which runs once, when a field is first touched.</summary>
internal sealed class StaticState(UserType owner)
{
    private readonly Dictionary<ISymbol, int> indexes = new(SymbolEqualityComparer.Default);
    private object?[]? values;
    private BodyCode? code;
    private EvaluationException? failure;

    /// <summary>Whether a static constructor makes initialization precede every use of the type.</summary>
    public bool IsPrecise { get; } = owner.Symbol.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared);

    public int IndexOf(ISymbol field)
    {
        Prepare();
        return indexes[field.OriginalDefinition];
    }

    public object? Get(int index)
    {
        EnsureInitialized();
        return values![index];
    }

    public void Set(int index, object? value)
    {
        EnsureInitialized();
        values![index] = value;
    }

    /// <summary>Stores what an initializer computed, without starting initialization again.</summary>
    public void Initialize(int index, object? value) => values![index] = value;

    /// <summary>Makes the next evaluation begin with nothing initialized.</summary>
    public void Reset() => (values, failure, isInitialized) = (null, null, false);

    /// <summary>Makes what an edit may have changed be compiled anew.</summary>
    public void ForgetCode() => code = null;

    private bool isInitialized;

    public void EnsureInitialized()
    {
        if (failure is not null)
        {
            throw owner.Session.Again(failure);
        }

        if (isInitialized)
        {
            return;
        }

        // Set first: an initializer that comes back here sees defaults, as C# says.
        isInitialized = true;
        Prepare();
        try
        {
            (code ??= MemberCompiler.CompileStaticInitialization(owner)).RunAsMember(owner);
        }
        catch (AuthorException exception)
        {
            failure = owner.Session.FailedInitializer(exception, owner);
            throw failure;
        }
        catch (StopException exception)
        {
            failure = exception;
            throw;
        }
    }

    private void Prepare()
    {
        if (values is not null)
        {
            return;
        }

        List<(ISymbol Symbol, ITypeSymbol Type)> fields =
        [
            .. owner.Symbol.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsStatic && !field.IsConst).Select(field => ((ISymbol)field, field.Type)),
            .. FieldLikeEvents.Of(owner.Symbol, isStatic: true).Select(held => ((ISymbol)held, held.Type)),
        ];
        values = new object?[fields.Count];
        for (var index = 0; index < fields.Count; index++)
        {
            indexes[fields[index].Symbol] = index;
            values[index] = owner.Session.Types.Of(fields[index].Type, owner.Substitution, owner.DeclarationSite).Default;
        }
    }
}
