using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Statements;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Members and initializers.</content>
internal sealed partial class BodyCompiler
{
    /// <summary>Compiles a method, accessor or operator.</summary>
    public BodyCode CompileMember(IMethodSymbol symbol, IOperation body, Site site) => CompileBody(symbol, body, site);

    /// <summary>Gives a static field its first value.</summary>
    public Statement StaticInitializer(UserType type, Initializer initializer)
    {
        var index = type.Statics.IndexOf(initializer.Field);
        var value = Compile(initializer.Value);
        return new ExpressionStatement(new FunctionNode(frame =>
        {
            type.Statics.Initialize(index, value.Evaluate(frame));
            return null;
        }));
    }

    /// <summary>Gives an object's field its first value.</summary>
    public Statement InstanceInitializer(UserType type, Initializer initializer) =>
        new ExpressionStatement(new AssignmentNode(FieldOfThis(type.Layout[initializer.Field]), Compile(initializer.Value)));

    /// <summary>Stores a parameter of a primary constructor on the object.</summary>
    public Statement StoreParameter(UserType type, IParameterSymbol parameter, Variable variable) =>
        new ExpressionStatement(new AssignmentNode(FieldOfThis(type.Layout[parameter]), PlaceOf(variable)));

    /// <summary>Gives a record's positional property the parameter it is declared by.</summary>
    public Statement StoreProperty(UserType type, IFieldSymbol backingField, Variable variable) =>
        new ExpressionStatement(new AssignmentNode(FieldOfThis(type.Layout[backingField]), PlaceOf(variable)));

    /// <summary>Calls another constructor for the same object.</summary>
    public Statement ConstructorCall(UserMethod constructor, IEnumerable<IArgumentOperation> arguments, Site site) =>
        new ExpressionStatement(new UserCallNode(
            constructor, constructor.Container.IsStruct ? CallDispatch.Struct : CallDispatch.Plain, new ThisNode(), Arguments(arguments), site));

    /// <summary>The model of the type that a constructor call names.</summary>
    public UserType ContainerOf(IMethodSymbol constructor, IOperation operation) => (UserType)TypeOf(constructor.ContainingType, operation);
}
