# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_in.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout)

class Ui_SignInForm(object):
    def setupUi(self, SignInForm):
        if not SignInForm.objectName():
            SignInForm.setObjectName(u"SignInForm")
        self.column = QVBoxLayout(SignInForm)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.heading = QLabel(SignInForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"title")

        self.column.addWidget(self.heading)

        self.problem = QLabel(SignInForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"error")

        self.column.addWidget(self.problem)

        self.sign_in_grid = QGridLayout()
        self.sign_in_grid.setObjectName(u"sign_in_grid")
        self.sign_in_grid.setVerticalSpacing(4)
        self.sign_in_grid.setHorizontalSpacing(8)
        self.sign_in_grid.setContentsMargins(0, 0, 0, 0)
        self.profile_label = QLabel(SignInForm)
        self.profile_label.setObjectName(u"profile_label")
        self.profile_label.setTextFormat(Qt.TextFormat.PlainText)
        self.profile_label.setProperty(u"role", u"label")

        self.sign_in_grid.addWidget(self.profile_label, 0, 0, 1, 2)

        self.profile_name = QLabel(SignInForm)
        self.profile_name.setObjectName(u"profile_name")
        self.profile_name.setTextFormat(Qt.TextFormat.PlainText)

        self.sign_in_grid.addWidget(self.profile_name, 1, 0, 1, 2)

        self.profile_error = QLabel(SignInForm)
        self.profile_error.setObjectName(u"profile_error")
        self.profile_error.setTextFormat(Qt.TextFormat.PlainText)
        self.profile_error.setWordWrap(True)
        self.profile_error.setProperty(u"role", u"error")

        self.sign_in_grid.addWidget(self.profile_error, 2, 0, 1, 2)

        self.login_label = QLabel(SignInForm)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setTextFormat(Qt.TextFormat.PlainText)
        self.login_label.setProperty(u"role", u"label")

        self.sign_in_grid.addWidget(self.login_label, 3, 0, 1, 2)

        self.login = QLineEdit(SignInForm)
        self.login.setObjectName(u"login")

        self.sign_in_grid.addWidget(self.login, 4, 0, 1, 2)

        self.login_error = QLabel(SignInForm)
        self.login_error.setObjectName(u"login_error")
        self.login_error.setTextFormat(Qt.TextFormat.PlainText)
        self.login_error.setWordWrap(True)
        self.login_error.setProperty(u"role", u"error")

        self.sign_in_grid.addWidget(self.login_error, 5, 0, 1, 2)

        self.password_label = QLabel(SignInForm)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setTextFormat(Qt.TextFormat.PlainText)
        self.password_label.setProperty(u"role", u"label")

        self.sign_in_grid.addWidget(self.password_label, 6, 0, 1, 2)

        self.password = QLineEdit(SignInForm)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.sign_in_grid.addWidget(self.password, 7, 0, 1, 2)

        self.password_error = QLabel(SignInForm)
        self.password_error.setObjectName(u"password_error")
        self.password_error.setTextFormat(Qt.TextFormat.PlainText)
        self.password_error.setWordWrap(True)
        self.password_error.setProperty(u"role", u"error")

        self.sign_in_grid.addWidget(self.password_error, 8, 0, 1, 2)

        self.passphrase_label = QLabel(SignInForm)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_label.setProperty(u"role", u"label")

        self.sign_in_grid.addWidget(self.passphrase_label, 9, 0, 1, 2)

        self.passphrase = QLineEdit(SignInForm)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.sign_in_grid.addWidget(self.passphrase, 10, 0, 1, 2)

        self.passphrase_error = QLabel(SignInForm)
        self.passphrase_error.setObjectName(u"passphrase_error")
        self.passphrase_error.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_error.setWordWrap(True)
        self.passphrase_error.setProperty(u"role", u"error")

        self.sign_in_grid.addWidget(self.passphrase_error, 11, 0, 1, 2)

        self.sign_in_grid.setColumnStretch(0, 1)

        self.column.addLayout(self.sign_in_grid)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.new_profile = QPushButton(SignInForm)
        self.new_profile.setObjectName(u"new_profile")
        self.new_profile.setAutoDefault(False)
        self.new_profile.setProperty(u"kind", u"quiet")

        self.foot.addWidget(self.new_profile)

        self.foot_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_rest)

        self.busy = QLabel(SignInForm)
        self.busy.setObjectName(u"busy")
        self.busy.setTextFormat(Qt.TextFormat.PlainText)
        self.busy.setProperty(u"role", u"soft")

        self.foot.addWidget(self.busy)

        self.leave = QPushButton(SignInForm)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot.addWidget(self.leave)

        self.submit = QPushButton(SignInForm)
        self.submit.setObjectName(u"submit")
        self.submit.setAutoDefault(False)
        self.submit.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.submit)


        self.column.addLayout(self.foot)

        self.column.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.login_label.setBuddy(self.login)
        self.password_label.setBuddy(self.password)
        self.passphrase_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SignInForm)
    # setupUi

    def retranslateUi(self, SignInForm):
        SignInForm.setWindowTitle(QCoreApplication.translate("SignInForm", u"Logga in \u2013 fsclient", None))
        self.heading.setText(QCoreApplication.translate("SignInForm", u"Logga in", None))
        self.problem.setText("")
        self.profile_label.setText(QCoreApplication.translate("SignInForm", u"Profil", None))
        self.profile_name.setText("")
        self.profile_error.setText("")
        self.login_label.setText(QCoreApplication.translate("SignInForm", u"Anv\u00e4ndarnamn", None))
#if QT_CONFIG(accessibility)
        self.login.setAccessibleName(QCoreApplication.translate("SignInForm", u"Anv\u00e4ndarnamn", None))
#endif // QT_CONFIG(accessibility)
        self.login_error.setText("")
        self.password_label.setText(QCoreApplication.translate("SignInForm", u"L\u00f6senord", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("SignInForm", u"L\u00f6senord", None))
#endif // QT_CONFIG(accessibility)
        self.password_error.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("SignInForm", u"Databasens l\u00f6senfras", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("SignInForm", u"Databasens l\u00f6senfras", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_error.setText("")
        self.new_profile.setText(QCoreApplication.translate("SignInForm", u"Ny profil \u2026", None))
        self.busy.setText("")
        self.leave.setText(QCoreApplication.translate("SignInForm", u"Sluta v\u00e4nta", None))
        self.submit.setText(QCoreApplication.translate("SignInForm", u"Logga in", None))
    # retranslateUi

