package dev.lightspeed.processor.template;

/** What stands in for the class of a template with mistakes, so that javac does not complain of its absence as well. */
final class Stub {

    private Stub() {}

    static String of(TemplateModel model) {
        String packageLine = model.packageName().isEmpty() ? "" : "package " + model.packageName() + ";\n\n";
        return packageLine + (model.isPublic() ? "public " : "") + "final class " + model.generated() + " {\n"
                + "    public static final dev.lightspeed.html.CompiledTemplate<"
                + (model.isHidden() ? "Object" : model.wildcard()) + "> TEMPLATE = null;\n}\n";
    }
}
