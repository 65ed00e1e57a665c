package org.newsparallax.article;

import java.util.HashSet;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** The code of a class with a count of its steps added: at the beginning of each method, and before each jump backwards. */
final class CountedCode extends ClassVisitor {
  private CountedCode(ClassVisitor target) {
    super(Opcodes.ASM9, target);
  }

  static byte[] of(byte[] code) {
    ClassReader reader = new ClassReader(code);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new CountedCode(writer), 0);
    return writer.toByteArray();
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor target = super.visitMethod(access, name, descriptor, signature, exceptions);
    return new MethodVisitor(Opcodes.ASM9, target) {
      private final Set<Label> passed = new HashSet<>();

      @Override
      public void visitCode() {
        super.visitCode();
        count();
      }

      @Override
      public void visitLabel(Label label) {
        passed.add(label);
        super.visitLabel(label);
      }

      @Override
      public void visitJumpInsn(int operation, Label target) {
        if (passed.contains(target)) {
          count();
        }
        super.visitJumpInsn(operation, target);
      }

      private void count() {
        visitMethodInsn(
            Opcodes.INVOKESTATIC, Steps.class.getName().replace('.', '/'), "step", "()V", false);
      }
    };
  }
}
