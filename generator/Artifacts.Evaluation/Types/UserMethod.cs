using Artifacts.Evaluation.Compiling;
using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <summary>A method, accessor, operator or constructor that the author wrote, with its type arguments.</summary>
internal sealed class UserMethod(UserType container, IMethodSymbol definition, IReadOnlyList<TypeModel> arguments)
{
    private BodyCode? code;

    public UserType Container { get; } = container;

    public IMethodSymbol Definition { get; } = definition;

    public IReadOnlyList<TypeModel> Arguments { get; } = arguments;

    public Substitution Substitution { get; } = container.Substitution.With(definition.TypeParameters, arguments);

    /// <summary>The body, compiled when it is first needed.</summary>
    public BodyCode Code => code ??= MemberCompiler.Compile(this);

    /// <summary>Makes what an edit may have changed be compiled anew.</summary>
    public void ForgetCode() => code = null;

    /// <summary>Runs the method with values that are already there.</summary>
    /// <param name="self">The receiver.</param>
    /// <param name="values">The arguments in the order of the parameters.</param>
    /// <param name="site">The call; <see langword="null"/> where native code makes it.</param>
    public object? Invoke(object? self, object?[] values, Site? site) => Invoke(ref self, values, site);

    /// <summary>Runs the method on a struct that it may change.</summary>
    public object? Invoke(ref object? self, object?[] values, Site? site)
    {
        var session = Container.Session;
        session.Enter(Definition, site);
        try
        {
            var body = Code;
            var frame = new Frame(session, body.SlotCount, self, []);
            for (var index = 0; index < values.Length; index++)
            {
                body.Parameters[index].Initialize(frame, values[index]);
            }

            var result = body.Run(frame);
            self = frame.This;
            return result;
        }
        finally
        {
            session.Leave();
        }
    }
}
