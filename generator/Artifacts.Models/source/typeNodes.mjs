// TypeScript's syntax of a type -> the compact type of model.json.
// One form does not reach model.json: {"object": fields} is an inline object until hoist.mjs gives it a name.
import ts from 'typescript';
import { join } from './names.mjs';
import { documentationOf } from './documentation.mjs';

const Kind = ts.SyntaxKind;

export class TypeReader {
  /** @param packageOf says which package a source file belongs to. */
  constructor(checker, packageOf) {
    this.checker = checker;
    this.packageOf = packageOf;
  }

  read(node) {
    switch (node.kind) {
      case Kind.StringKeyword: return 'string';
      case Kind.NumberKeyword: return 'number';
      case Kind.BooleanKeyword: return 'boolean';
      case Kind.AnyKeyword:
      case Kind.UnknownKeyword:
      case Kind.ObjectKeyword: return 'any';
      case Kind.ParenthesizedType: return this.read(node.type);
      case Kind.ArrayType: return { array: this.read(node.elementType) };
      case Kind.LiteralType: return literal(node.literal);
      case Kind.UnionType: return { union: node.types.map(type => this.read(type)) };
      // Only generic options are intersections (TOptions & Record<string, unknown>).
      case Kind.IntersectionType: return 'any';
      case Kind.TypeLiteral: return { object: this.fields(node.members) };
      case Kind.TypeReference: return this.reference(node);
      default: throw new Error(`No rule for the type ${Kind[node.kind]}: ${node.getText()}`);
    }
  }

  fields(members) {
    return members.filter(ts.isPropertySignature).map(member => this.field(member));
  }

  field(member) {
    const field = { name: nameOf(member.name), type: this.read(member.type) };
    if (member.questionToken) field.optional = true;
    const doc = documentationOf(member);
    if (doc) field.doc = doc;
    return field;
  }

  reference(node) {
    const name = node.typeName.getText();
    const parameters = (node.typeArguments ?? []).map(argument => this.read(argument));
    switch (name) {
      case 'Record': return { map: parameters[1] };
      case 'Array': return { array: parameters[0] };
      case 'Omit':
      case 'Partial': return parameters[0];
      case 'Builder':
      case 'cog.Builder': return { builder: parameters[0] };
      case 'cog.Dataquery': return { dataquery: true };
    }
    const symbol = this.symbolOf(node.typeName);
    const declaration = symbol?.declarations?.[0];
    if (!declaration) throw new Error(`Nothing declares ${name}`);
    if (ts.isTypeParameterDeclaration(declaration)) return 'any';
    const packageName = this.packageOf(declaration.getSourceFile());
    if (ts.isEnumMember(declaration)) {
      const member = nameOf(declaration.name);
      return { member: join(packageName, `${declaration.parent.name.text}.${member}`), value: this.checker.getConstantValue(declaration) };
    }
    if (parameters.length > 0) return { generic: join(packageName, symbol.name), arguments: parameters };
    return { ref: join(packageName, symbol.name) };
  }

  /** What a name stands for, looked up through imports. */
  symbolOf(node) {
    const symbol = this.checker.getSymbolAtLocation(node);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }
}

export const nameOf = node => node.text ?? node.getText();

function literal(node) {
  switch (node.kind) {
    case Kind.NullKeyword: return 'null';
    case Kind.TrueKeyword: return { literal: true };
    case Kind.FalseKeyword: return { literal: false };
    case Kind.StringLiteral: return { literal: node.text };
    case Kind.PrefixUnaryExpression: return { literal: -Number(node.operand.text) };
    default: return { literal: Number(node.text) };
  }
}
